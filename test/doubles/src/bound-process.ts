import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';

let known: boolean | undefined;

function canBind(): boolean {
  known ??= process.platform === 'linux' && spawnSync('setpriv', ['--help']).status === 0;
  return known;
}

/**
 * A process that ends with this one, however this one ends: killed test runs leave nothing behind that takes the time
 * of the next. Where the system has no `setpriv` (util-linux) it is an ordinary child.
 */
export function spawnBound(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return canBind()
    ? spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], options)
    : spawn(command, [...args], options);
}
