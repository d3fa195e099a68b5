import { execFileSync } from 'node:child_process';

/**
 * Whether a program is installed; where it is not, what is left out for that is said.
 * @param use what needs it, for the message
 */
export function hasProgram(name: string, use: string): boolean {
  try {
    execFileSync('which', [name], { env: { PATH: `${process.env.PATH}:/usr/sbin` } });
    return true;
  } catch {
    console.warn(`${use} is not tested: ${name} is not installed (apt-get install ${name})`);
    return false;
  }
}
