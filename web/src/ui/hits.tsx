import type { WebSuggestionsQuery } from '../generated/graphql.ts';
import { title } from '../text/words.ts';

export type SearchHit = WebSuggestionsQuery['search']['edges'][number];

const folders: Record<SearchHit['node']['__typename'], string> = {
  Model: '/models/',
  Family: '/families/',
  Provider: '/providers/',
  Gateway: '/gateways/',
  Benchmark: '/benchmarks/',
  Organization: '/organizations/',
};

/** The page of a thing that was found. */
export function pathOf({ __typename, slug }: SearchHit['node']): string {
  return `${folders[__typename]}${encodeURIComponent(slug)}`;
}

/** A thing that was found, with its kind, and the text by which it was found where that is another than its name. */
export function Hit({ hit: { node, match } }: { hit: SearchHit }) {
  return (
    <>
      <span>
        {node.name}
        {match.field === 'ALIAS' && <span className="muted small"> by {match.text}</span>}
      </span>{' '}
      <span className="muted small">{title(node.__typename)}</span>
    </>
  );
}
