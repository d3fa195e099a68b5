import { useState } from 'react';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebModelProvenanceDocument, type WebModelProvenanceQuery } from '../../generated/graphql.ts';
import { instant } from '../../text/dates.ts';
import { count, number } from '../../text/numbers.ts';
import { fieldWords } from '../../text/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { known, Outside } from '../../ui/values.tsx';

type Model = NonNullable<WebModelProvenanceQuery['model']>;
type Said = Model['provenance'][number];

const saidColumns: Column<Said>[] = [
  { head: 'Field', cell: ({ field }) => fieldWords(field) },
  {
    head: 'Source',
    cell: ({ source }) => (source.url ? <Outside href={source.url}>{source.name}</Outside> : source.name),
  },
  { head: 'Says', cell: ({ value }) => known(value, (text) => <code>{text}</code>) },
  { head: 'Shown', cell: ({ chosen, reason }) => (chosen ? <span className="badge strong">Shown</span> : reason) },
  { head: 'Since', cell: ({ observedAt }) => instant(observedAt) },
];

const aliasColumns: Column<Model['aliases'][number]>[] = [
  { head: 'Name in requests', cell: ({ wireId }) => <code>{wireId}</code> },
  { head: 'At', cell: ({ provider }) => provider?.name ?? 'everywhere' },
  { head: 'Found by', cell: ({ rule }) => rule },
  { head: 'Confidence, of 1', numeric: true, cell: ({ confidence }) => number(confidence) },
];

/** Who says what of the model, and under which names it is called: asked for when it is wanted. */
export function Sources({ slug }: { slug: string }) {
  const [open, setOpen] = useState(false);
  const asked = useCatalog(WebModelProvenanceDocument, { slug }, !open);
  const model = asked.data?.model;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Who says what, field by field, and all names of the model</summary>
      {open && <Notice asked={asked} />}
      {model && (
        <div className="stack">
          <Table
            label="Sources"
            caption={`${count(model.provenance.length)} statements, the one that is shown first`}
            columns={saidColumns}
            rows={model.provenance}
            // A source may say the same twice.
            keyOf={({ field, source }, index) => `${field} ${source.slug} ${index}`}
            apart={({ chosen }) => !chosen}
          />
          <Table
            label="Names"
            caption={`${count(model.aliases.length)} names under which it is called in requests`}
            columns={aliasColumns}
            rows={model.aliases}
            keyOf={({ wireId, provider }) => `${wireId} ${provider?.slug}`}
          />
        </div>
      )}
    </details>
  );
}
