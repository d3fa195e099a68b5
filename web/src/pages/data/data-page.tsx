import { WebDataDocument, type WebDataQuery } from '../../generated/graphql.ts';
import { instant } from '../../text/dates.ts';
import { count, counted } from '../../text/numbers.ts';
import { fieldWords, title } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { known, ModelLink, Outside } from '../../ui/values.tsx';

type Source = WebDataQuery['catalog']['sources'][number];
type Conflict = WebDataQuery['conflicts']['nodes'][number];

const sourceColumns: Column<Source>[] = [
  { head: 'Source', cell: ({ name, url }) => (url ? <Outside href={url}>{name}</Outside> : name) },
  { head: 'Precedence', numeric: true, cell: ({ precedence }) => count(precedence) },
  {
    head: 'Licence',
    cell: ({ license, licenseUrl }) =>
      known(license, (text) => (licenseUrl ? <Outside href={licenseUrl}>{text}</Outside> : text)),
  },
  { head: 'Asks to be named as', cell: ({ attribution }) => attribution ?? 'does not ask' },
  {
    head: 'Last brought something',
    cell: ({ lastImportedAt }) => (lastImportedAt ? instant(lastImportedAt) : 'comes with the program'),
  },
  {
    head: 'Freshness',
    cell: ({ stale }) =>
      stale ? <span className="badge warn">Due to be read again</span> : <span className="badge">Fresh</span>,
  },
];

const conflictColumns: Column<Conflict>[] = [
  { head: 'Model', cell: ({ model }) => (model ? <ModelLink model={model} /> : known(null, String)) },
  {
    head: 'At',
    cell: ({ route }) =>
      route ? (
        <>
          {route.provider.name}: <code>{route.wireId}</code>
        </>
      ) : (
        'its developer'
      ),
  },
  { head: 'Field', cell: ({ kind, field }) => `${fieldWords(field)}${kind === 'PRICE' ? ', price' : ''}` },
  { head: 'What is said', cell: Statements },
];

function Statements({ statements }: Conflict) {
  return (
    <ul className="plain small">
      {statements.map(({ source, value, chosen, reason }) => (
        <li key={source.name}>
          <code>{value}</code> {source.name}{' '}
          {chosen ? <span className="badge strong">shown</span> : <span className="muted">{reason}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Where the facts come from, how fresh they are, and where sources disagree. */
export function DataPage() {
  const list = useMore(WebDataDocument, {}, ({ conflicts }) => conflicts);
  return (
    <Page
      heading="Data"
      lead="Where the facts come from, on what terms, how fresh they are, and where sources disagree."
      asked={list.asked}
      query={{ document: WebDataDocument, variables: {} }}
    >
      {({ catalog, conflicts }) => (
        <>
          <Facts
            facts={[
              ['Revision made', instant(catalog.updatedAt)],
              ...Object.entries(catalog.counts)
                .filter(([name]) => name !== '__typename')
                .map(([name, value]): [string, string] => [title(fieldWords(name)), count(Number(value))]),
            ]}
          />
          <Section id="sources" heading={counted(catalog.sources.length, 'source')}>
            <Table
              label="Sources"
              caption="Where several disagree, the higher precedence is shown, then the more recent one"
              columns={sourceColumns}
              rows={catalog.sources}
              keyOf={({ slug }) => slug}
            />
          </Section>
          <Section id="conflicts" heading={counted(conflicts.totalCount ?? 0, 'conflict')}>
            <Table
              label="Conflicts"
              caption="Where sources disagree, in no order; prices per million tokens"
              columns={conflictColumns}
              rows={list.nodes}
              keyOf={({ model, route, kind, field }) => `${kind} ${model?.slug} ${route?.id} ${field}`}
            />
            <MoreButton list={list} total={conflicts.totalCount} />
          </Section>
        </>
      )}
    </Page>
  );
}
