import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../schema/operations/', import.meta.url);

/** The text of an operation of the contract, by the name of its file. */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
}

/** The names of all operations of the contract. */
export function operationNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''));
}
