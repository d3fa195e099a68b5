import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { CatalogChangedDocument, type CatalogChangedSubscription } from '../generated/graphql.ts';
import { documentIdOf } from './trusted.ts';

/** How the catalog has moved since the page was opened. */
interface Revision {
  /** Counts what may have moved the catalog: new revisions, and gaps in which one may have been missed. */
  moves: number;
  /** The revision that was last told; null as long as none was. */
  told: number | null;
}

const RevisionContext = createContext<Revision>({ moves: 0, told: null });

export const useRevision = () => useContext(RevisionContext);

const reopenAfterMs = 5_000;

/** Listens for new revisions as long as the page is looked at: browsers allow few connections to one server. */
export function RevisionProvider({ children }: { children: ReactNode }) {
  const [revision, setRevision] = useState<Revision>({ moves: 0, told: null });
  useEffect(() => {
    let stop = () => {};
    let listenedBefore = false;
    const follow = () => {
      stop();
      if (document.visibilityState === 'hidden') return;
      if (listenedBefore) setRevision(({ moves, told }) => ({ moves: moves + 1, told }));
      listenedBefore = true;
      stop = listen((told) => setRevision(({ moves }) => ({ moves: moves + 1, told })));
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return <RevisionContext value={revision}>{children}</RevisionContext>;
}

/** Server-sent events of the subscription; a lost connection is opened again, by the browser or here. */
function listen(tell: (revision: number | null) => void): () => void {
  let events: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost = false;
  const open = () => {
    events = new EventSource(`/graphql?documentId=${documentIdOf(CatalogChangedDocument)}`);
    events.addEventListener('open', () => {
      if (lost) tell(null);
      lost = false;
    });
    events.addEventListener('next', ({ data }: MessageEvent<string>) => {
      const answer = JSON.parse(data) as { data?: CatalogChangedSubscription | null };
      if (answer.data) tell(answer.data.catalogChanged.revision);
    });
    events.addEventListener('complete', () => events.close());
    const lose = () => {
      lost = true;
      clearTimeout(timer);
      if (events.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenAfterMs);
    };
    events.addEventListener('complete', lose);
    events.addEventListener('error', lose);
  };
  open();
  return () => {
    clearTimeout(timer);
    events.close();
  };
}
