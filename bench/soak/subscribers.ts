/** Clients that hear of every revision. Disposing sends them away. */
export interface Subscribers extends AsyncDisposable {
  /** How many events each of them got. */
  events(): readonly number[];
  /** What ended before it should have. */
  failures(): readonly string[];
}

const body = JSON.stringify({ query: 'subscription { catalogChanged { revision counts { models routes } } }' });

/** Opens so many subscriptions to new revisions, as server-sent events. */
export async function subscribe(url: string, count: number): Promise<Subscribers> {
  const leaving = new AbortController();
  const events = Array<number>(count).fill(0);
  const failures: string[] = [];
  const listen = async (place: number) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const decoder = new TextDecoder();
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
      events[place] = (events[place] ?? 0) + text.split('event: next').length - 1;
    }
    throw new Error('it ended');
  };
  const listening = events.map((_, place) =>
    listen(place).catch((error: Error) => {
      if (!leaving.signal.aborted) failures.push(`a subscription failed: ${error.message}`);
    }),
  );
  return {
    events: () => events,
    failures: () => failures,
    async [Symbol.asyncDispose]() {
      leaving.abort();
      await Promise.all(listening);
    },
  };
}
