import { useState } from 'react';
import { useCatalog } from '../../api/use-catalog.ts';
import {
  type ModelLadderFragment,
  type ModelNameFragment,
  WebModelCostsDocument,
  type WebModelCostsQuery,
} from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { inCurrency } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { Dollars, known, ProviderLink, Tokens, Unknown } from '../../ui/values.tsx';
import { CostLines } from './cost-lines.tsx';
import { PriceLines } from './price-lines.tsx';
import { usual, workloadInput } from './workload.ts';
import { WorkloadSliders } from './workload-sliders.tsx';

type Step = ModelLadderFragment['priceLadder'][number];
type Cost = NonNullable<WebModelCostsQuery['model']>['priceLadder'][number];

/** Where the model is served, the cheapest first: by the list price, or by what a workload costs once one is set. */
export function PriceLadder({ model }: { model: ModelLadderFragment & ModelNameFragment }) {
  const [workload, setWorkload] = useState(usual);
  const [withWorkload, setWithWorkload] = useState(false);
  const settled = useSettled(workload, 200);
  const variables = { slug: model.slug, workload: workloadInput(settled) };
  const asked = useCatalog(WebModelCostsDocument, variables, !withWorkload);
  const costs = withWorkload ? asked.data?.model?.priceLadder : undefined;
  const byRoute = new Map(model.priceLadder.map((step) => [step.route.id, step]));
  const steps = costs?.flatMap((cost) => byRoute.get(cost.route.id) ?? []) ?? model.priceLadder;
  const costOf = new Map(costs?.map((cost) => [cost.route.id, cost]));
  if (model.priceLadder.length === 0) return <p className="muted">No provider is known to serve it.</p>;
  return (
    <>
      <div className="row">
        <label className="row">
          <input type="checkbox" checked={withWorkload} onChange={(event) => setWithWorkload(event.target.checked)} />
          What would a workload cost?
        </label>
        {withWorkload && <Notice asked={asked} />}
      </div>
      {withWorkload && <WorkloadSliders workload={workload} onChange={setWorkload} />}
      <Table
        label="Price ladder"
        caption={
          costs
            ? 'Cost of the workload in US dollars; list prices per million tokens. The cheapest first; apart from the ladder what cannot be compared.'
            : 'Prices per million tokens. The cheapest first, three parts prompt to one of answer; apart from the ladder what cannot be compared.'
        }
        columns={costs ? [...columns.slice(0, 2), costColumn(costOf), ...columns.slice(2)] : columns}
        rows={steps}
        keyOf={({ route }) => route.id}
        apart={({ route, place }) => (costOf.get(route.id)?.place ?? place) === null}
      />
    </>
  );
}

const columns: Column<Step>[] = [
  { head: 'Provider', cell: ({ route }) => <ProviderLink provider={route.provider} /> },
  {
    head: 'Name in requests',
    cell: ({ route }) => (
      <>
        <code>{route.wireId}</code>
        {route.region !== 'global' && <span className="small muted"> {route.region}</span>}
      </>
    ),
  },
  { head: 'Input', numeric: true, cell: (step) => price(step, 'input') },
  { head: 'Output', numeric: true, cell: (step) => price(step, 'output') },
  { head: 'Cache read', numeric: true, cell: (step) => price(step, 'cacheRead') },
  { head: 'Cache write', numeric: true, cell: (step) => price(step, 'cacheWrite') },
  { head: 'Batch in / out', numeric: true, cell: batch },
  { head: 'Context', numeric: true, cell: ({ route }) => <Tokens value={route.contextWindow} /> },
  { head: 'Route', cell: Terms },
  { head: 'Why here', cell: Reason, wide: true },
];

function price(
  { route: { rateCard } }: Step,
  meter: 'input' | 'output' | 'cacheRead' | 'cacheWrite' | 'batchInput' | 'batchOutput',
) {
  return known(rateCard?.[meter], ({ amount }) => inCurrency(amount, rateCard?.currency ?? 'USD'));
}

function batch(step: Step) {
  const card = step.route.rateCard;
  if (!card?.batchInput && !card?.batchOutput) return <Unknown />;
  return (
    <>
      {price(step, 'batchInput')} / {price(step, 'batchOutput')}
    </>
  );
}

function Terms({ route }: Step) {
  return (
    <span className="row">
      <span>{route.accessType === 'UNKNOWN' ? 'Access not known' : title(route.accessType)}</span>
      {route.pricing !== 'COMPLETE' && (
        <span className="badge">{route.pricing === 'NONE' ? 'No price' : 'Partial'}</span>
      )}
      {route.rateCard && route.rateCard.terms !== 'METERED' && (
        <span className="badge">{title(route.rateCard.terms)}</span>
      )}
      {route.status !== 'ACTIVE' && route.status !== 'UNKNOWN' && (
        <span className="badge warn">{title(route.status)}</span>
      )}
      {route.quantization && <span className="badge">{route.quantization}</span>}
    </span>
  );
}

function Reason({ reason, route: { rateCard } }: Step) {
  if (!rateCard) return <span className="small">{reason}</span>;
  return (
    <details className="small">
      <summary>{reason}</summary>
      <p className="muted">
        Since {date(rateCard.validFrom)}, says {rateCard.source.name}:
      </p>
      <PriceLines card={rateCard} />
    </details>
  );
}

function costColumn(costOf: ReadonlyMap<string, Cost>): Column<Step> {
  return {
    head: 'Workload',
    numeric: true,
    cell: ({ route }) => {
      const cost = costOf.get(route.id);
      return (
        <>
          <strong>
            <Dollars amount={cost?.cost?.total} />
          </strong>
          {cost?.cost && <CostLines cost={cost.cost} reason={cost.reason} />}
        </>
      );
    },
  };
}
