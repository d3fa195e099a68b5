import { errorCode, firstLine, folderError, OperatorError } from './errors.ts';

const wasiErrors: Record<number, string> = { 2: 'EACCES', 19: 'EDQUOT', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };
/** What is wrong with an embedded database that could not be opened; `words` are PostgreSQL's last. */
export function startError(error: unknown, folder: string, words: string | undefined): OperatorError {
  if (error instanceof OperatorError) return error;
  const fault = fileError(error, folder);
  if (fault) return fault;
  if (words && /No space left|Read-only file system|Permission denied/.test(words)) {
    return folderError(new Error(words), folder);
  }
  return new OperatorError(unreadable(folder, words ?? firstLine(error)), { cause: error });
}

/** What is wrong with the folder in which PGlite could not read or write; null when something else is. */
export function fileError(error: unknown, folder: string): OperatorError | null {
  // PGlite's own file system throws objects with a number of its own.
  const code = errorCode(error) ?? wasiErrors[(error as { errno?: number }).errno ?? -1];
  return code ? folderError(Object.assign(new Error(code), { code }), folder) : null;
}

/** Says that the files of an embedded database are no use. */
export function unreadable(folder: string, reason: string): string {
  return (
    `the embedded database in ${folder} cannot be opened (${reason}): ` +
    'restore the folder from a copy, or move it away to begin with an empty one'
  );
}
