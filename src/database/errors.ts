/**
 * Something only the person at the terminal can put right: its message is one clear line without a stack and without
 * secrets, and the process ends with exit code 1.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

const connectionFaults: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed by the other side',
  EPIPE: 'the connection was closed by the other side',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  ENOENT: 'there is no such socket',
  EACCES: 'the socket may not be opened',
};

const folderFaults: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
};

/** The code of a system or PostgreSQL error, if it has one. */
export function errorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Of a connection that ended, of a server that stops, or of statements that a connection does not know or can no longer run. */
const connectionStates = /^(08...|57P0.|26000|0A000)$/;

/** pg's own words, which come without a code. */
const broken = /connection (terminated|error)|was closed|not queryable/i;
const timedOut = /timeout e(xpired|xceeded)/i;

/** Whether a statement failed for the connection that it was on, and may well succeed on another one. */
export function isOfConnection(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return code in connectionFaults || connectionStates.test(code);
  return error instanceof Error && broken.test(error.message);
}

/** Of a connection that ended, of a server that stops or starts, or that takes no more connections. */
const unavailableStates = /^(08...|57P0.|53300)$/;

/** Whether a statement failed because the database cannot be reached now. */
export function isUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  if (code !== undefined) return code in connectionFaults || unavailableStates.test(code);
  return error instanceof Error && (broken.test(error.message) || timedOut.test(error.message));
}

/** Whether a statement failed because the user may only read, or the server is a standby. */
export function mayOnlyRead(error: unknown): boolean {
  return ['42501', '25006'].includes(errorCode(error) ?? '');
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] || 'no reason was given';
}

/**
 * What is wrong with a PostgreSQL server that could not be opened.
 *
 * @param place host, port and database, without user and password
 */
export function serverError(error: unknown, place: string, user: string | undefined): OperatorError {
  const code = errorCode(error) ?? '';
  const fault = connectionFaults[code] ?? (/time(d )?out/i.test(firstLine(error)) ? 'it did not answer in time' : null);
  if (fault) return new OperatorError(`cannot reach PostgreSQL at ${place}: ${fault}`, { cause: error });
  if (code === '28P01' || code === '28000' || /password/i.test(firstLine(error))) {
    return new OperatorError(`PostgreSQL at ${place} refuses user "${user}": ${firstLine(error)}`, { cause: error });
  }
  return new OperatorError(`cannot open PostgreSQL at ${place}: ${firstLine(error)}`, { cause: error });
}

/** What is wrong with a data folder in which a file operation failed. */
export function folderError(error: unknown, folder: string): OperatorError {
  const fault = folderFaults[errorCode(error) ?? ''] ?? firstLine(error);
  return new OperatorError(`cannot use the data folder ${folder}: ${fault}`, { cause: error });
}
