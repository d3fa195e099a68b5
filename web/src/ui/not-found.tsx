import { Link, useLocation } from 'wouter';
import { useCatalog } from '../api/use-catalog.ts';
import { WebSuggestionsDocument } from '../generated/graphql.ts';
import { Hit, pathOf } from './hits.tsx';
import { useWindowTitle } from './page.tsx';

/** Says that there is no such thing, and what may have been meant. */
export function NotFound({ kind, slug }: { kind: string; slug: string }) {
  useWindowTitle('Not found');
  const text = slug.replaceAll('-', ' ').slice(0, 200);
  const { data } = useCatalog(WebSuggestionsDocument, { text });
  const found = data?.search.edges ?? [];
  return (
    <div className="stack">
      <h1 tabIndex={-1}>Not found</h1>
      <p>
        The catalog has no {kind} at <code>{slug}</code>.
      </p>
      {found.length > 0 && (
        <section>
          <h2>Perhaps one of these</h2>
          <ul className="plain">
            {found.map((hit) => (
              <li key={pathOf(hit.node)}>
                <Link href={pathOf(hit.node)}>
                  <Hit hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href="/models">All models</Link>
      </p>
    </div>
  );
}

/** For addresses at which there is no page. */
export function NoSuchPage() {
  const [path] = useLocation();
  return <NotFound kind="page" slug={path.split('/').findLast(Boolean) ?? ''} />;
}
