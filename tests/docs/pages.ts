import { readdirSync, readFileSync } from 'node:fs';

/** The root of the repository. */
export const root = new URL('../../', import.meta.url);

/** A query that a page shows, with what its info string and the JSON behind it say. */
export interface Example {
  /** The page and the line on which the block begins. */
  at: string;
  text: string;
  variables: object | undefined;
  /** The code that it must be refused with; null when it must be answered. */
  error: string | null;
  view: 'graphql' | 'subgraph';
  /** The file whose text the block must be; null when it stands for itself. */
  file: string | null;
  /** SDL of another subgraph instead of a query. */
  sdl: boolean;
}

/** The pages of the documentation, the README first, as paths from the root. */
export function pages(): string[] {
  const docs = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' });
  return ['README.md', ...docs.filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)].toSorted();
}

export function pageText(page: string): string {
  return readFileSync(new URL(page, root), 'utf8');
}

const block = /^```graphql(?<info>[^\n]*)\n(?<text>.*?)^```$(?:\n\s*^```json\n(?<json>.*?)^```$)?/gms;
const infos = /^(error=[A-Z_]+|view=subgraph|file=\S+|sdl)$/;

/**
 * The queries of a page: its ```graphql blocks, each with the ```json block that follows it directly as variables. The
 * info string says what is expected: `error=CODE`, `view=subgraph`, `file=path`, `sdl`.
 * @throws Error for an info string that is none of these
 */
export function examplesOf(page: string): Example[] {
  const text = pageText(page);
  return [...text.matchAll(block)].map((match) => {
    const { info = '', text: query = '', json } = match.groups ?? {};
    const at = `${page}:${text.slice(0, match.index).split('\n').length}`;
    const words = info.split(' ').filter(Boolean);
    const wrong = words.find((word) => !infos.test(word));
    if (wrong) throw new Error(`${at}: "${wrong}" is not known; allowed are error=CODE, view=subgraph, file=path, sdl`);
    const setting = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
    return {
      at,
      text: query,
      variables: json === undefined ? undefined : JSON.parse(json),
      error: setting('error'),
      view: setting('view') === 'subgraph' ? 'subgraph' : 'graphql',
      file: setting('file'),
      sdl: words.includes('sdl'),
    };
  });
}

/** What the links of a page lead to inside the repository, as URLs of files. */
export function relativeLinks(page: string): { href: string; target: URL }[] {
  const prose = pageText(page).replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/\]\((?<href>[^)\s]+)\)/g)]
    .map((match) => match.groups?.href as string)
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => ({ href, target: new URL(href.split('#')[0] as string, new URL(page, root)) }));
}
