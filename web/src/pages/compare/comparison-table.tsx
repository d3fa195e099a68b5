import type { WebCompareQuery } from '../../generated/graphql.ts';
import { title, words } from '../../text/words.ts';
import { ModelLink, SupportMark, Unknown } from '../../ui/values.tsx';

type Comparison = WebCompareQuery['compareModels'];
type Row = Comparison['rows'][number];

/** Question by question: the answers of all models, who wins, and what cannot be ranked. */
export function ComparisonTable({ comparison, differencesOnly }: { comparison: Comparison; differencesOnly: boolean }) {
  const rows = differencesOnly ? comparison.rows.filter(differs) : comparison.rows;
  const groups = [...new Set(rows.map(({ group }) => group))];
  const { models } = comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="scroll" aria-label="Comparison" tabIndex={0}>
      <table className="comparison">
        <caption>
          <div>
            The best of each row is marked “best”. Prices are US dollars per million tokens unless the row says
            otherwise.
          </div>
        </caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {models.map((model) => (
              <th key={model.slug} scope="col">
                <ModelLink model={model} />
                <br />
                {model.developer?.name ?? <Unknown what="developer not known" />}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group} className="group">
            <tr>
              <th scope="rowgroup" colSpan={models.length + 1}>
                {title(group)}
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.label}
                    <Remarks row={row} />
                  </th>
                  {row.cells.map((cell, index) => {
                    const model = models[index];
                    const wins = row.winners.some(({ slug }) => slug === model?.slug);
                    return (
                      <td key={model?.slug} className={wins ? 'win' : undefined}>
                        <Cell cell={cell} />
                        {wins && <span className="small"> best</span>}
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
        {rows.length === 0 && (
          <tbody>
            <tr>
              <td colSpan={models.length + 1}>Nothing that is known differs.</td>
            </tr>
          </tbody>
        )}
      </table>
    </section>
  );
}

function Remarks({ row: { comparable, note } }: { row: Row }) {
  return (
    <>
      {comparable === 'DIFFERENT_VARIANT' && <span className="badge">not comparable: {words(comparable)}</span>}
      {note && <span className="small muted"> {note}</span>}
    </>
  );
}

function Cell({ cell: { state, display, support } }: { cell: Row['cells'][number] }) {
  if (state === 'UNKNOWN') return <Unknown />;
  if (state === 'NOT_APPLICABLE') return <Unknown what="does not apply" />;
  return support ? <SupportMark value={support} /> : display;
}

function differs({ cells }: Row): boolean {
  return new Set(cells.map(({ state, display }) => `${state} ${display}`)).size > 1;
}
