import { existsSync } from 'node:fs';

/** The executable of the browser that tests drive: CHROMIUM_PATH, else Debian's; null when there is none. */
export function chromiumPath(): string | null {
  const path = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}
