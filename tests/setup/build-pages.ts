import { buildWeb } from '../../scripts/web-files.ts';

/** Builds the pages once for all tests that look at them in a browser, if they are not up to date. */
export async function setup(): Promise<void> {
  await buildWeb();
}
