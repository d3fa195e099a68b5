import { useSearchParams } from 'wouter';
import { type ChangeType, WebChangesDocument } from '../../generated/graphql.ts';
import { counted } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useMore } from '../../ui/use-more.ts';
import { ChangeList } from './change-list.tsx';
import { RetirementTable } from './retirement-table.tsx';

const types: readonly ChangeType[] = [
  'PRICE_CHANGED',
  'PRICE_CORRECTED',
  'MODEL_ADDED',
  'MODEL_MERGED',
  'ROUTE_ADDED',
  'ROUTE_NO_LONGER_LISTED',
  'ROUTE_LISTED_AGAIN',
  'RETIREMENT_SET',
  'STATUS_CHANGED',
  'LIMIT_CHANGED',
  'CAPABILITY_CHANGED',
  'RESULT_ADDED',
  'RESULT_CHANGED',
];
const spans = [30, 90, 180, 365, 730];
const usualSpan = 180;

/** What happened to the catalog, and what is going to end. New revisions show by themselves. */
export function ChangesPage() {
  const [parameters, setParameters] = useSearchParams();
  const type = types.find((one) => one === parameters.get('type'));
  const within = spans.find((one) => String(one) === parameters.get('within')) ?? usualSpan;
  const set = (name: string, value: string) =>
    setParameters((now) => {
      const next = new URLSearchParams(now);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  // What is as usual is left to the operation, so that the answer that came with the page is found.
  const variables = {
    ...(type && { where: { type: { eq: type } } }),
    ...(within !== usualSpan && { within }),
  };
  const list = useMore(WebChangesDocument, variables, ({ changes }) => changes);
  return (
    <Page
      heading="Changes"
      lead="What happened to the catalog, the newest first, and what is going to be retired."
      asked={list.asked}
      query={{ document: WebChangesDocument, variables }}
    >
      {({ changes, retirements }) => (
        <>
          <Section id="retirements" heading="Retirements">
            <div className="tools">
              <label>
                Within
                <select value={within} onChange={(event) => set('within', event.target.value)}>
                  {spans.map((days) => (
                    <option key={days} value={days}>
                      {counted(days, 'day')}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {retirements.nodes.length === 0 && <p className="muted">Nothing is announced for that time.</p>}
            {retirements.nodes.length > 0 && <RetirementTable retirements={retirements.nodes} />}
          </Section>
          <Section id="changes" heading={counted(changes.totalCount ?? 0, 'change')}>
            <div className="tools">
              <label>
                What happened
                <select value={type ?? ''} onChange={(event) => set('type', event.target.value)}>
                  <option value="">anything</option>
                  {types.map((one) => (
                    <option key={one} value={one}>
                      {title(one)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <ChangeList changes={list.nodes} />
            <MoreButton list={list} total={changes.totalCount} />
          </Section>
        </>
      )}
    </Page>
  );
}
