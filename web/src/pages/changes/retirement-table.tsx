import type { RetirementLineFragment } from '../../generated/graphql.ts';
import { date } from '../../text/dates.ts';
import { count } from '../../text/numbers.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { ModelLink, ProviderLink, Unknown } from '../../ui/values.tsx';

const columns: Column<RetirementLineFragment>[] = [
  { head: 'Model', cell: ({ model }) => <ModelLink model={model} /> },
  {
    head: 'What goes',
    cell: ({ route }) =>
      route ? (
        <>
          At <ProviderLink provider={route.provider} />: <code>{route.wireId}</code>
        </>
      ) : (
        'The model as a whole'
      ),
  },
  { head: 'Retired from', cell: ({ retiresOn }) => date(retiresOn) },
  { head: 'Days left', numeric: true, cell: ({ daysLeft }) => count(daysLeft) },
  { head: 'Move to', cell: Replacements },
];

function Replacements({ replacements }: RetirementLineFragment) {
  if (replacements.length === 0) return <Unknown what="no source names any" />;
  return (
    <span className="row">
      {replacements.map(({ wireId, model }) =>
        model ? <ModelLink key={model.slug} model={model} /> : <code key={wireId}>{wireId}</code>,
      )}
    </span>
  );
}

/** What is going to be retired, the next one first. */
export function RetirementTable({ retirements }: { retirements: RetirementLineFragment[] }) {
  return (
    <Table
      label="Retirements"
      caption="Announced retirements, the next one first"
      columns={columns}
      rows={retirements}
      keyOf={({ model, route, retiresOn }) => `${model.slug} ${route?.id} ${retiresOn}`}
    />
  );
}
