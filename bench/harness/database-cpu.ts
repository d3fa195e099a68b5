import { readdirSync, readFileSync } from 'node:fs';
import { onServer } from '../../tests/setup/server-databases.ts';

/** Of Linux: so many a second. */
const ticksPerSecond = 100;

interface ProcessStat {
  parent: number;
  /** CPU of the process and of its children that have ended. */
  ticks: number;
}

/**
 * Makes a function that tells the CPU in milliseconds that a database server has used so far: all of its processes, those
 * that have ended too. It tells null where the server does not run on this machine, or /proc does not show it.
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
  return () => {
    const own = statOf(postmaster);
    if (!own) return null;
    let { ticks } = own;
    for (const entry of readdirSync('/proc')) {
      const stat = /^\d+$/.test(entry) ? statOf(Number(entry)) : null;
      if (stat?.parent === postmaster) ticks += stat.ticks;
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
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(parent), ticks };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
