// Composes a supergraph of running subgraphs: node deploy/supergraph/compose.mjs NAME=URL … > supergraph.graphql
// npm install @theguild/federation-composition graphql
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const subgraphs = process.argv.slice(2).map((argument) => {
  const [, name, url] = /^([a-z][a-z0-9-]*)=(https?:\/\/.+)$/.exec(argument) ?? [];
  if (!name) fail(`a subgraph is given as NAME=URL, such as catalog=http://127.0.0.1:4000/subgraph; got "${argument}"`);
  return { name, url };
});
if (subgraphs.length === 0) fail('no subgraph is given: NAME=URL, such as catalog=http://127.0.0.1:4000/subgraph');

const { supergraphSdl, errors } = composeServices(
  await Promise.all(subgraphs.map(async ({ name, url }) => ({ name, url, typeDefs: parse(await sdlOf(name, url)) }))),
);
if (errors?.length) fail(errors.map(({ message }) => message).join('\n'));
process.stdout.write(supergraphSdl);

async function sdlOf(name, url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  }).catch((error) => fail(`${name} does not answer at ${url}: ${error.cause?.message ?? error.message}`));
  const { data } = await response.json();
  return data?._service?.sdl ?? fail(`${name} at ${url} is no subgraph`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
