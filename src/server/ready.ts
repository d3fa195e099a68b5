/** Whether a server can answer truly now, and what is worth knowing about that. */
export interface Readiness {
  ready: boolean;
  /** `degraded`: it can be asked, and somebody should look at the reasons. */
  status?: 'ready' | 'degraded' | 'unready';
  /** What is wrong, if anything is; the codes are a closed list. */
  reasons?: { code: string; message: string }[];
  revision?: number;
  /** YYYY-MM-DD, UTC. */
  day?: string;
  /** How long a revision of the primary has been waited for; only where reads go to a replica. */
  replicaLagSeconds?: number;
  /** Slugs of sources that are due to be looked at again. They do not make a server unready. */
  staleSources?: string[];
}

/** The answer of `/ready`: 200 or 503, for load balancers and probes. */
export async function readyResponse(ready: () => Readiness | Promise<Readiness>): Promise<Response> {
  const state = await (async () => ready())().catch(unreadable);
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}

/** The database went away between the poll of its revision and the reading of the sources. */
function unreadable(): Readiness {
  return {
    ready: false,
    status: 'unready',
    reasons: [{ code: 'DATABASE_SILENT', message: 'the database cannot be read' }],
  };
}
