import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode, OperatorError } from '../database/errors.ts';

const longestLine = 64 * 1024 * 1024;
const pieceBytes = 256 * 1024;

/**
 * The lines of a text, gzipped or not, one after the other: the whole is never unpacked at once.
 * @param name what the text is called in messages
 * @throws OperatorError when it is cut short, not UTF-8, or not lines
 */
export async function* textLines(name: string, bytes: Uint8Array): AsyncGenerator<string> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const source = Readable.from(pieces(bytes));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const piece of packed ? source.pipe(createGunzip()) : source) {
      const lines = `${rest}${decoder.decode(piece as Uint8Array, { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw new OperatorError(`${name} holds a line of more than 64 MB`);
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    throw textError(name, error);
  }
  if (rest !== '') yield rest;
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
}

function textError(name: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'Z_BUF_ERROR') return new OperatorError(`${name} is cut short`, { cause: error });
  if (code?.startsWith('Z_')) return new OperatorError(`${name} cannot be unpacked: it is broken`, { cause: error });
  if (error instanceof TypeError) return new OperatorError(`${name} is not UTF-8 text`, { cause: error });
  return error;
}
