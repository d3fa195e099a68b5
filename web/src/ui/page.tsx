import { type ReactNode, useEffect } from 'react';
import type { Asked } from '../api/use-catalog.ts';
import { date } from '../text/dates.ts';
import { Notice } from './notice.tsx';
import { SeeQuery } from './see-query.tsx';

interface PageProperties<Data> {
  /** What the window is called and the heading says; while nothing is known, what is being looked for. */
  heading: string;
  /** What stands beside the heading. */
  beside?: ReactNode;
  lead?: ReactNode;
  asked: Asked<Data>;
  /** What one chooses the answer by, which stays whatever comes. */
  tools?: ReactNode;
  /** The operation of the page, to be shown in GraphiQL. */
  query: { document: unknown; variables: object };
  children: (data: Data) => ReactNode;
}

/** A page of one answer: heading, what state it is in, content, and the moment for which it holds. */
export function Page<Data extends { catalog: { revision: number; day: string } }>(properties: PageProperties<Data>) {
  const { heading, beside, lead, asked, tools, query, children } = properties;
  useWindowTitle(heading);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{heading}</h1>
        {beside}
        <div className="actions">
          <SeeQuery {...query} />
        </div>
      </div>
      {lead && <p className="lead">{lead}</p>}
      <Notice asked={asked} />
      {tools}
      {asked.data ? (
        <div className="stack">
          {children(asked.data)}
          <p className="muted small">
            Catalog revision {asked.data.catalog.revision}, prices and statuses of {date(asked.data.catalog.day)}.
          </p>
        </div>
      ) : (
        <div className="skeleton" aria-hidden="true" />
      )}
    </>
  );
}

/** The name of the window, which browsers keep in their history. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    // The server says more of what the page is about.
    if (document.title.startsWith(`${title}:`)) return;
    document.title = title === 'Modelgraph' ? title : `${title} · Modelgraph`;
  }, [title]);
}
