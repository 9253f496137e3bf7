import { spawnSync } from 'node:child_process';

/**
 * Whether a program is on this machine. `npm test` installs what it needs on Debian as root; elsewhere it says what is
 * missing, and the tests that need it are passed over.
 */
export function hasTool(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
}
