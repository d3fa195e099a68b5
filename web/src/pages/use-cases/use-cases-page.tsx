import { Link } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebUseCasesDocument } from '../../generated/graphql.ts';
import { counted } from '../../text/numbers.ts';
import { Page } from '../../ui/page.tsx';

/** What models are wanted for. */
export function UseCasesPage() {
  const asked = useCatalog(WebUseCasesDocument, {});
  return (
    <Page
      heading="Use cases"
      lead="What models are wanted for: what each use case requires, which scores matter for it, and which models give most quality per dollar."
      asked={asked}
      query={{ document: WebUseCasesDocument, variables: {} }}
    >
      {({ useCases }) => (
        <ul className="cards">
          {useCases.map(({ slug, name, summary, gradedModels, variants }) => (
            <li key={slug} className="card">
              <h2>
                <Link href={`/use-cases/${slug}`}>{name}</Link>
              </h2>
              <p className="small">{summary}</p>
              <p className="small muted">
                {counted(gradedModels, 'graded model')}; {counted(variants.length, 'benchmark variant')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
