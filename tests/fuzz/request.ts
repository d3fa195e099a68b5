import type { Dice } from './dice.ts';
import { type Operation, spoilt } from './operation.ts';
import { odd } from './values.ts';

/** Sends an operation in one of the ways that HTTP has for it, now and then a wrong one. */
export function requestOf(view: string, operation: Operation, dice: Dice): Request {
  const address = new URL(`http://modelgraph.test/${view}`);
  const accept = dice.pick(['application/json', 'application/graphql-response+json', '*/*', '']);
  const headers: Record<string, string> = accept === '' ? {} : { accept };
  const parameters: Record<string, unknown> = { ...operation, ...strange(dice) };
  if (dice.chance(15)) {
    for (const [name, value] of Object.entries(parameters)) {
      address.searchParams.set(name, typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
    }
    if (dice.chance(5)) address.search = spoilt(address.search, dice);
    return new Request(address, { headers });
  }
  headers['content-type'] = dice.chance(97)
    ? 'application/json'
    : dice.pick(['application/graphql', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', 'x']);
  const body = JSON.stringify(parameters);
  return new Request(address, { method: 'POST', headers, body: dice.chance(2) ? spoilt(body, dice) : body });
}

/** Parameters that are not what they should be, in a few of 100 requests. */
function strange(dice: Dice): Record<string, unknown> {
  if (!dice.chance(6)) return {};
  return dice.pick<() => Record<string, unknown>>([
    () => ({ operationName: dice.pick([...odd, 'Q', null, 5]) }),
    () => ({ variables: dice.pick([null, [], 'x', 5, { v0: {} }, '{']) }),
    () => ({ query: dice.pick([null, 5, '', ' ', {}, [], '#', '\0']) }),
    () => ({
      extensions: dice.pick([null, 5, 'x', [], { persistedQuery: { version: 1, sha256Hash: dice.pick(odd) } }]),
    }),
    () => ({ documentId: dice.pick([...odd, 5, null, '0'.repeat(64)]) }),
    () => ({ [dice.pick(odd)]: 1 }),
  ])();
}
