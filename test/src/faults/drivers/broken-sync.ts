import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { FailingDisk } from './failing-disk.js';

const injection = ['-f', '-e', 'trace=fsync,fdatasync', '-e', 'inject=fsync,fdatasync:error=EIO'];

/** Makes every fsync of a process fail with EIO, through strace, for as long as it is told to. */
export function brokenSync(pidOf: () => number | undefined): FailingDisk {
  let tracer: ChildProcess | undefined;
  return {
    fail: async () => {
      tracer = spawn('strace', [...injection, '-o', '/dev/null', '-p', String(pidOf())], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      for await (const said of tracer.stderr ?? []) if (String(said).includes('attached')) break;
      tracer.stderr?.resume();
    },
    heal: async () => {
      if (!tracer) return;
      const ended = once(tracer, 'exit');
      tracer.kill('SIGINT');
      await ended;
    },
  };
}

/** Whether strace may look into other processes here. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-e', 'trace=fsync', '-o', '/dev/null', 'true']).status === 0;
}
