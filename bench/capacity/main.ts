import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { makeDatabase } from '../database.ts';
import { markdownTable } from '../harness/markdown.ts';
import { startServe } from '../harness/serve.ts';
import { type Cost, requestCosts } from './requests.ts';
import { type Sizes, sizesOf } from './sizes.ts';

interface Measured {
  times: number;
  sizes: Sizes;
  costs: Cost[];
  memory: { startMb: number; endMb: number; values: number; bytesPerValue: number };
}

const help = `npm run bench:capacity -- [options]

  --times N,M            the starting catalog, so many times (1,20)
  --requests N           requests of each kind (3000)

BENCH_DATABASE_URL       a PostgreSQL, 15 or newer, where databases of the bench's own are made and dropped`;

async function measure(url: string, times: number, requests: number): Promise<Measured> {
  await using database = await makeDatabase(url, { times });
  const place = await database.place();
  if (!('url' in place)) throw new Error('the database of the bench is on no server');
  const { slugs, ...sizes } = await sizesOf(place.url);
  await using server = await startServe(place, { env: { RATE_LIMIT: '0' } });
  const residentMb = async () => (await server.metric('process_resident_memory_bytes')) / 1e6;
  const startMb = await residentMb();
  const costs = await requestCosts(server, slugs, requests);
  const values = await server.metric('modelgraph_generation_values');
  const bytes = await server.metric('modelgraph_generation_bytes');
  return { times, sizes, costs, memory: { startMb, endMb: await residentMb(), values, bytesPerValue: bytes / values } };
}

function report({ times, sizes, costs, memory }: Measured): string {
  const { models, routes, databaseMb } = sizes;
  const rows = costs.map(({ kind, cpuMs, statements, sqlMs, bytes }) => [
    kind,
    cpuMs.toFixed(2),
    Math.round(1_000 / cpuMs).toString(),
    statements.toFixed(1),
    sqlMs.toFixed(2),
    Math.round(bytes).toString(),
  ]);
  return `${times} times: ${models} models, ${routes} routes, ${databaseMb.toFixed(0)} MB in PostgreSQL (${((databaseMb * 1e3) / routes).toFixed(1)} kB a route).
The process: ${memory.startMb.toFixed(0)} MB at the start, ${memory.endMb.toFixed(0)} MB at the end, with ${memory.values} values of ${memory.bytesPerValue.toFixed(0)} bytes in memory.

${markdownTable(['facts of a model', 'CPU, ms', 'requests for each CPU second', 'statements', 'SQL, ms', 'bytes'], rows)}
`;
}

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1,20' },
    requests: { type: 'string', default: '3000' },
    help: { type: 'boolean', default: false },
  },
});
const times = values.times.split(',').map(Number);
const requests = Number(values.requests);
const url = process.env.BENCH_DATABASE_URL;
if (values.help) console.log(help);
else if (!times.every((one) => Number.isInteger(one) && one >= 1 && one <= 1_000)) {
  throw new Error(`--times takes whole numbers from 1 to 1000, separated by commas; got "${values.times}"`);
} else if (!(Number.isInteger(requests) && requests >= 100)) {
  throw new Error(`--requests takes a whole number from 100 on; got "${values.requests}"`);
} else if (!url) throw new Error('BENCH_DATABASE_URL is not set: see --help');
else {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`);
  for (const one of times) console.log(report(await measure(url, one, requests)));
}
