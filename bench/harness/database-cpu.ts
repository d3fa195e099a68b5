import { readdirSync, readFileSync } from 'node:fs';
import { onServer } from '../../tests/setup/server-databases.ts';

/** Of Linux: so many a second. */
const ticksPerSecond = 100;

interface ProcessStat {
  parent: number;
  ticks: number;
}

/**
 * Makes a function that tells the CPU in milliseconds that the connections to a database have used so far, but those that
 * have ended; others may work on the same server meanwhile. It tells null where the server does not run on this machine,
 * or /proc does not show it.
 * @param url the database's own
 */
export async function databaseCpu(url: string | undefined): Promise<() => number | null> {
  if (url === undefined) return () => null;
  const backend = await onServer(url, async (admin) => {
    const { rows } = await admin.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]?.pid ?? 0;
    return { name: nameOf(pid), parent: statOf(pid)?.parent };
  });
  const postmaster = backend.parent;
  if (postmaster === undefined || !backend.name?.startsWith('postgres')) return () => null;
  // As in "postgres: user database 127.0.0.1(1234) idle".
  const title = new RegExp(`^postgres: \\S+ ${new URL(url).pathname.slice(1)} `);
  return () => {
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      const stat = /^\d+$/.test(entry) ? statOf(Number(entry)) : null;
      if (stat?.parent === postmaster && title.test(read(`/proc/${entry}/cmdline`) ?? '')) ticks += stat.ticks;
    }
    return (ticks * 1000) / ticksPerSecond;
  };
}

function nameOf(pid: number): string | null {
  return read(`/proc/${pid}/comm`);
}

function statOf(pid: number): ProcessStat | null {
  const text = read(`/proc/${pid}/stat`);
  if (text === null) return null;
  // The name, in parentheses, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [, parent] = fields;
  const ticks = fields.slice(11, 13).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(parent), ticks };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
