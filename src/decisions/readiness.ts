/** What is known of a server's databases when it is asked whether it can answer. */
export interface ReadinessFacts {
  /** Milliseconds since the database last told the catalog's revision. */
  silenceMs: number;
  stopping: boolean;
  pendingMigrations: readonly string[];
  unknownMigrations: readonly string[];
  /** How far this machine's clock is ahead of the database's; null when not known. */
  clockAheadMs: number | null;
  /** Of the primary, where reads go to a replica; else null. */
  primary: { silenceMs: number; lagMs: number } | null;
}

/** Every reason, what it means, and whether the server may still be asked. The list is closed: docs/operations.md has it. */
export const readinessReasons = {
  STOPPING: { serves: false, meaning: 'The server has been told to stop, and finishes what it is doing.' },
  DATABASE_SILENT: { serves: false, meaning: 'The database has not told its revision within the last second.' },
  MIGRATIONS_PENDING: { serves: false, meaning: 'The database lacks migrations that this program needs.' },
  MIGRATIONS_NEWER: { serves: true, meaning: 'The database has migrations of a newer version of this program.' },
  PRIMARY_SILENT: { serves: true, meaning: 'The primary does not answer: reads go on, imports do not.' },
  REPLICA_LAGS: { serves: true, meaning: 'The replica is behind the primary: what is read is true, and old.' },
  CLOCK_DIFFERS: { serves: true, meaning: "This machine's clock is not the database's: the day may be wrong." },
} as const;

type ReadinessReason = keyof typeof readinessReasons;

/** Whether a server can be asked, and each reason against it. Degraded: it can, but somebody should look. */
export interface ReadinessState {
  status: 'ready' | 'degraded' | 'unready';
  reasons: { code: ReadinessReason; message: string }[];
}

const longestSilenceMs = 1_000;
const longestPrimarySilenceMs = 5_000;
const longestLagMs = 10_000;
const largestClockDifferenceMs = 5_000;

/** Decides whether a server can be asked. */
export function readinessOf(facts: ReadinessFacts): ReadinessState {
  const { silenceMs, stopping, pendingMigrations, unknownMigrations, clockAheadMs, primary } = facts;
  const reasons: ReadinessState['reasons'] = [];
  const note = (holds: boolean, code: ReadinessReason, message: () => string) => {
    if (holds) reasons.push({ code, message: message() });
  };
  note(stopping, 'STOPPING', () => 'the server has been told to stop');
  note(
    silenceMs > longestSilenceMs,
    'DATABASE_SILENT',
    () => `the database has not answered for ${seconds(silenceMs)}`,
  );
  note(
    pendingMigrations.length > 0,
    'MIGRATIONS_PENDING',
    () => `the database lacks migrations (${pendingMigrations.join(', ')}): run "modelgraph migrate"`,
  );
  note(
    unknownMigrations.length > 0,
    'MIGRATIONS_NEWER',
    () => `the database has migrations of a newer version (${unknownMigrations.join(', ')}): update this program`,
  );
  if (primary) {
    const { silenceMs: primarySilenceMs, lagMs } = primary;
    note(
      primarySilenceMs > longestPrimarySilenceMs,
      'PRIMARY_SILENT',
      () => `the primary has not answered for ${seconds(primarySilenceMs)}: nothing new arrives`,
    );
    note(lagMs > longestLagMs, 'REPLICA_LAGS', () => `the replica is ${seconds(lagMs)} behind the primary`);
  }
  const difference = Math.abs(clockAheadMs ?? 0);
  note(
    difference > largestClockDifferenceMs,
    'CLOCK_DIFFERS',
    () =>
      `the clock of this machine is ${seconds(difference)} ${(clockAheadMs ?? 0) > 0 ? 'ahead of' : 'behind'} the database's`,
  );
  if (reasons.some(({ code }) => !readinessReasons[code].serves)) return { status: 'unready', reasons };
  return { status: reasons.length > 0 ? 'degraded' : 'ready', reasons };
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} s`;
}
