import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { InputError, type InputFile } from '../adapter.ts';

/** A path from the document's root. */
export type Path = readonly PropertyKey[];

/** Takes note of what is wrong at a path of the document. */
export type Report = (path: Path, reason: string, entry?: unknown) => void;

/** A YAML or JSON text with the places of its parts. */
export interface PlacedDocument {
  /** The content as plain values. */
  content: unknown;
  /** The line of what stands at a path, from 1; where nothing stands there, of what it would stand in. */
  line(path: Path): number;
  /** A number as it is written, before any rounding; undefined where no number stands. */
  writtenNumber(path: Path): string | undefined;
}

/**
 * Reads a YAML text; every JSON text is one.
 * @throws InputError naming all that is wrong with its form, repeated keys among it, by line
 */
export function readDocument({ name, text }: InputFile): PlacedDocument {
  if (text.trim() === '') throw new InputError(`${name} is empty`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const found = document.errors.map(({ pos, message }) => `  line ${lines.linePos(pos[0]).line}: ${message}`);
    throw new InputError(`${name} is neither YAML nor JSON:\n${found.join('\n')}`);
  }
  return {
    content: contentOf(document, name),
    line(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return lines.linePos(offset).line;
      }
      return 1;
    },
    writtenNumber(path) {
      const node = document.getIn(path, true);
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    },
  };
}

function contentOf(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Anchors that name one another without end.
    throw new InputError(`${name} cannot be read: ${(error as Error).message}`);
  }
}

/** Where the key of a field stands, or an item of a list. */
function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
