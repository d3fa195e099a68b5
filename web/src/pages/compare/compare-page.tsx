import { type ReactNode, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebCompareDocument, WebNamedModelsDocument } from '../../generated/graphql.ts';
import { Page, useWindowTitle } from '../../ui/page.tsx';
import { SeeQuery } from '../../ui/see-query.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { usual, type Workload, workloadInput } from '../model/workload.ts';
import { WorkloadSliders } from '../model/workload-sliders.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ModelPicker, type NamedModel } from './model-picker.tsx';

const fewest = 2;
const most = 10;

/** Two to ten models side by side; the address names them. */
export function ComparePage() {
  const [parameters, setParameters] = useSearchParams();
  const slugs = [...new Set(parameters.getAll('m').filter(Boolean))].slice(0, most);
  const adding = useRef(false);
  const setSlugs = (next: string[]) => {
    adding.current = next.length > slugs.length;
    setParameters(next.map((slug): [string, string] => ['m', slug]));
  };
  const picker = (named: NamedModel[]) => (
    <ModelPicker
      models={withNames(slugs, named)}
      onChange={setSlugs}
      full={slugs.length >= most}
      focused={adding.current}
    />
  );
  return slugs.length >= fewest ? <Compared slugs={slugs} picker={picker} /> : <TooFew slugs={slugs} picker={picker} />;
}

interface PickedProperties {
  slugs: string[];
  picker: (named: NamedModel[]) => ReactNode;
}

/** What there is no name for yet, or nothing at all behind, goes by its slug. */
function withNames(slugs: string[], named: NamedModel[]): NamedModel[] {
  return slugs.map((slug) => named.find((one) => one.slug === slug) ?? { slug, name: slug });
}

function TooFew({ slugs, picker }: PickedProperties) {
  useWindowTitle('Compare');
  const { data } = useCatalog(WebNamedModelsDocument, { slugs }, slugs.length === 0);
  return (
    <div className="stack">
      <div className="page-head">
        <h1 tabIndex={-1}>Compare models</h1>
        <div className="actions">
          <SeeQuery document={WebCompareDocument} variables={{ models: slugs.map((slug) => ({ slug })) }} />
        </div>
      </div>
      <p className="lead">Name two to ten models to see them side by side.</p>
      {picker(data?.models.nodes ?? [])}
    </div>
  );
}

function Compared({ slugs, picker }: PickedProperties) {
  const [workload, setWorkload] = useState<Workload | null>(null);
  const [differencesOnly, setDifferencesOnly] = useState(false);
  const settled = useSettled(workload, 200);
  const models = slugs.map((slug) => ({ slug }));
  const variables = settled ? { models, workload: workloadInput(settled) } : { models };
  const asked = useCatalog(WebCompareDocument, variables);
  const names = asked.data?.compareModels.models.map(({ name }) => name) ?? slugs;
  return (
    <Page
      heading={names.join(' vs ')}
      asked={asked}
      tools={picker(asked.data?.compareModels.models ?? [])}
      query={{ document: WebCompareDocument, variables }}
    >
      {({ compareModels: comparison }) => (
        <>
          <ul className="bullets">
            {comparison.summary.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="row">
            <label className="row">
              <input
                type="checkbox"
                checked={differencesOnly}
                onChange={(event) => setDifferencesOnly(event.target.checked)}
              />
              Differences only
            </label>
            <label className="row">
              <input
                type="checkbox"
                checked={workload !== null}
                onChange={(event) => setWorkload(event.target.checked ? usual : null)}
              />
              What would a workload cost?
            </label>
          </div>
          {workload && <WorkloadSliders workload={workload} onChange={setWorkload} />}
          <ComparisonTable comparison={comparison} differencesOnly={differencesOnly} />
        </>
      )}
    </Page>
  );
}
