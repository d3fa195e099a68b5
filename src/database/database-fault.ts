import { errorCode, firstLine, OperatorError } from './errors.ts';

const faults: Record<string, string> = {
  '53100': "the database's disk is full: make room, then try again",
  '53200': 'the database is out of memory: give it more, then try again',
  '25006': 'the database takes no writes: DATABASE_URL must name the primary, not a replica',
  '42501': 'the user of the database may not do this',
  '57P01': 'the database was shut down: try again when it is there',
  '57P02': 'the database broke down: try again when it is there',
  '57P03': 'the database is not ready yet: try again when it is',
  ECONNREFUSED: 'the database cannot be reached: try again when it is there',
  ECONNRESET: 'the connection to the database broke: try again',
};

/** An error of a statement that is for the operator to put right, in one line; other errors as they are. */
export function databaseFault(error: unknown): unknown {
  if (error instanceof OperatorError) return error;
  const code = errorCode(error) ?? (/^Connection terminated/.test(firstLine(error)) ? 'ECONNRESET' : '');
  const fault = faults[code];
  return fault ? new OperatorError(fault, { cause: error }) : error;
}
