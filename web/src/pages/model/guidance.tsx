import { Link } from 'wouter';
import type { ModelGuidanceFragment } from '../../generated/graphql.ts';

type Line = ModelGuidanceFragment['guidance']['useFor'][number];

/** The verdict, and what the model is and is not for, with the reasons. */
export function Guidance({ model: { guidance } }: { model: ModelGuidanceFragment }) {
  return (
    <div className="stack">
      <p className="verdict">{guidance.verdict}</p>
      <div className="columns">
        <Lines heading="Use it for" lines={guidance.useFor} none="Nothing speaks for a use case yet." />
        <Lines heading="Do not use it for" lines={guidance.avoidFor} none="Nothing is known to speak against it." />
      </div>
    </div>
  );
}

function Lines({ heading, lines, none }: { heading: string; lines: Line[]; none: string }) {
  return (
    <section>
      <h2>{heading}</h2>
      {lines.length === 0 && <p className="muted">{none}</p>}
      <ul className="plain">
        {lines.map(({ text, reasons, useCase }) => (
          <li key={text}>
            <details>
              <summary>{text}</summary>
              <ul className="bullets small">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
                {useCase && (
                  <li>
                    <Link href={`/use-cases/${useCase.slug}`}>The use case</Link>
                  </li>
                )}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
