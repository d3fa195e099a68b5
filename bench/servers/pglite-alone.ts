import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedMajorVersion } from '../../src/database/embedded.ts';

const folder = join(process.argv[2] ?? '', `pglite-${embeddedMajorVersion}`);
const stopped = new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
const pglite = await PGlite.create({ dataDir: folder });
await pglite.query('select revision from catalog_state');
console.log('ready');
// A pending promise alone does not keep a process alive.
const alive = setInterval(() => {}, 60_000);
await stopped;
clearInterval(alive);
await pglite.close();
