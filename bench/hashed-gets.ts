import { trustedDocuments } from '../src/server/trusted-documents.ts';
import type { RunningContestant } from './harness/contestant.ts';
import type { Case } from './harness/rounds.ts';

/**
 * Two more ways to ask the server with the response cache: by GET and the hash of the document, as a CDN sees it; and the
 * same by one who has the answer already, for whom it is a 304.
 */
export async function hashedGets(
  all: readonly RunningContestant[],
  cases: readonly Case[],
): Promise<RunningContestant[]> {
  const cached = all.find(({ contestant }) => contestant.name === 'cached');
  if (!cached) return [];
  const hashes = new Map(
    [...trustedDocuments()].map(([hash, text]) => [/^query (\w+)/m.exec(text)?.[1] ?? '', hash] as const),
  );
  const pathOf = (operation: string, variables: object) => {
    const name = operation.replaceAll(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase());
    const documentId = hashes.get(name) ?? '';
    return `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
  };
  const tags = new Map<string, string>();
  for (const { operation, variables } of cases) {
    for (const one of variables) {
      const path = pathOf(operation, one);
      if (tags.has(path)) continue;
      const response = await fetch(`${cached.url}${path}`, { headers: { accept: 'application/json' } });
      const etag = response.headers.get('etag');
      await response.arrayBuffer();
      if (response.status !== 200 || etag === null)
        throw new Error(`${path} was answered ${response.status}, without an ETag`);
      tags.set(path, etag);
    }
  }
  const headers = { accept: 'application/json' };
  return [
    {
      ...cached,
      contestant: {
        ...cached.contestant,
        name: 'hashed GET',
        request: (operation, variables) => ({ method: 'GET', path: pathOf(operation, variables), headers }),
      },
    },
    {
      ...cached,
      contestant: {
        ...cached.contestant,
        name: '304',
        request(operation, variables) {
          const path = pathOf(operation, variables);
          return { method: 'GET', path, headers: { ...headers, 'if-none-match': tags.get(path) ?? '' } };
        },
      },
    },
  ];
}
