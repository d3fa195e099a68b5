import { badUserInput } from './errors.ts';

/** The arguments of a page, as a client gives them. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page that is asked for: how many rows, in which direction, and the place to start from. */
export interface Page {
  limit: number;
  /** False: the last rows before the place. */
  forward: boolean;
  /** What the cursor holds: the values of the list's ordering at the row, or null to start at the end of the list. */
  from: string[] | null;
  /** Whether there are rows on the near side of the page, as far as the arguments tell. */
  started: boolean;
}

const maxPageSize = 100;
const defaultPageSize = 20;

/** Puts a row's place in a list into an opaque cursor. `list` names the list and its ordering. */
export function encodeCursor(list: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/**
 * Checks the arguments of a page of the list.
 * @throws BAD_USER_INPUT for `first` or `last` outside 1..100, both of them, both cursors, `last` with `after`
 * (or `first` with `before`), or a cursor that is garbled or of another list or ordering.
 */
export function pageOf(list: string, args: PageArgs): Page {
  const given = (name: keyof PageArgs) => args[name] !== undefined && args[name] !== null;
  if (given('first') && given('last')) throw badUserInput('Give either first or last, not both.', { argument: 'last' });
  const forward = !given('last') && !(given('before') && !given('first'));
  for (const name of ['first', 'last'] as const) {
    const value = args[name];
    if (value !== undefined && value !== null && (value < 1 || value > maxPageSize)) {
      throw badUserInput(`${name} must be between 1 and ${maxPageSize}; got ${value}.`, { argument: name });
    }
  }
  const stray = forward ? 'before' : 'after';
  if (given(stray)) {
    throw badUserInput(
      `${stray} goes with ${forward ? 'last' : 'first'}: page forwards with first and after, or backwards with last and before.`,
      { argument: stray },
    );
  }
  const cursor = forward ? args.after : args.before;
  return {
    limit: (forward ? args.first : args.last) ?? defaultPageSize,
    forward,
    from: cursor === undefined || cursor === null ? null : decodeCursor(list, forward ? 'after' : 'before', cursor),
    started: cursor !== undefined && cursor !== null,
  };
}

function decodeCursor(list: string, argument: string, cursor: string): string[] {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw garbled(argument, cursor);
  }
  if (!Array.isArray(decoded) || decoded.length < 2 || !decoded.every((value) => typeof value === 'string')) {
    throw garbled(argument, cursor);
  }
  const [of, ...values] = decoded as string[];
  if (of !== list) {
    throw badUserInput(
      `${argument} is a cursor of another list or another ordering (${shorten(String(of))}); it takes one of ${list}.`,
      { argument },
    );
  }
  return values;
}

/** The error for a cursor that is none of ours. */
export function garbled(argument: string, cursor: string): Error {
  return badUserInput(
    `${argument} is not a cursor: got "${shorten(cursor)}"; it takes a cursor or endCursor of an earlier page of the same list.`,
    { argument },
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
