import { badUserInput } from './errors.ts';

const maxDepth = 3;
const maxLeaves = 20;

/**
 * Checks the size of a filter before anything is made of it.
 * @throws BAD_USER_INPUT when AND, OR and NOT nest deeper than 3, or more than 20 conditions stand in it
 */
export function checkFilterSize(where: object | null | undefined): void {
  if (!where) return;
  const { depth, leaves } = sizeOf(where);
  if (depth > maxDepth) {
    throw badUserInput(`where may nest AND, OR and NOT at most ${maxDepth} deep; got ${depth}.`, { argument: 'where' });
  }
  if (leaves > maxLeaves) {
    throw badUserInput(`where may hold at most ${maxLeaves} conditions; got ${leaves}.`, { argument: 'where' });
  }
}

function sizeOf(where: object): { depth: number; leaves: number } {
  let depth = 0;
  let leaves = 0;
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined) continue;
    if (name === 'AND' || name === 'OR' || name === 'NOT') {
      for (const inner of [value].flat()) {
        const size = sizeOf(inner);
        depth = Math.max(depth, size.depth + 1);
        leaves += size.leaves;
      }
    } else if (typeof value !== 'object') {
      leaves += 1;
    } else {
      leaves += Object.values(value).filter((operand) => operand !== null && operand !== undefined).length;
    }
  }
  return { depth, leaves };
}
