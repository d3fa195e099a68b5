import { Environment, Network, RecordSource, type RequestParameters, Store, type Variables } from 'relay-runtime';

/** A Relay environment that reads from the catalog: every `Node` has a global id, so its store needs no settings. */
export function relayEnvironment(url: string, fetchFn: typeof fetch = fetch): Environment {
  const network = Network.create(async ({ text, name }: RequestParameters, variables: Variables) => {
    const response = await fetchFn(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, operationName: name, variables }),
    });
    return response.json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}
