import type { ModelCapabilitiesFragment, Support } from '../../generated/graphql.ts';
import { fieldWords } from '../../text/words.ts';
import { SupportMark } from '../../ui/values.tsx';

/** What the model can and cannot do at its developer, and what no source says. */
export function CapabilityList({ model: { capabilities } }: { model: ModelCapabilitiesFragment }) {
  const entries = Object.entries(capabilities).filter(([name]) => name !== '__typename') as [string, Support][];
  return (
    <>
      <p className="muted small">At its developer; a route may support less. Not known is not no.</p>
      <dl className="capabilities">
        {entries.map(([name, support]) => (
          <div key={name}>
            <dt>{sentence(fieldWords(name))}</dt>
            <dd>
              <SupportMark value={support} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
