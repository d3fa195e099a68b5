import type { ReactNode } from 'react';

/** A part of a page, to be led to by its id. */
export function Section({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
