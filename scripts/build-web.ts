import { buildWeb } from './web-files.ts';

await buildWeb();
