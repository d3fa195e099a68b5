/** Whether a server can answer truly now, and what is worth knowing about that. */
export interface Readiness {
  ready: boolean;
  /** Why it is not. */
  reason?: string;
  revision?: number;
  /** YYYY-MM-DD, UTC. */
  day?: string;
  /** Slugs of sources that are due to be looked at again. They do not make a server unready. */
  staleSources?: string[];
}

/** The answer of `/ready`: 200 or 503, for load balancers and probes. */
export async function readyResponse(ready: () => Readiness | Promise<Readiness>): Promise<Response> {
  const state = await ready();
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
