import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HostAnswer, HostRequest } from './double-host.js';

export interface DoubleHost extends AsyncDisposable {
  /** Starts a double on the folder; its connection string. */
  open(folder: string): Promise<string>;
  close(folder: string): Promise<void>;
}

const program = fileURLToPath(new URL('./double-host.js', import.meta.url));

/** One process with a fresh double a test, in milliseconds each. */
export async function startDoubleHost(): Promise<DoubleHost> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const waiting = new Map<number, (answer: HostAnswer) => void>();
  child.on('message', (answer: HostAnswer) => waiting.get(answer.call)?.(answer));
  let calls = 0;
  const ask = (request: Omit<HostRequest, 'call'>) =>
    new Promise<HostAnswer>((resolve) => {
      const call = calls++;
      waiting.set(call, resolve);
      child.send({ call, ...request } satisfies HostRequest);
    });
  return {
    open: async (folder) => `esdb://127.0.0.1:${(await ask({ ask: 'open', folder })).port}?tls=false`,
    close: async (folder) => void (await ask({ ask: 'close', folder })),
    [Symbol.asyncDispose]: async () => {
      child.disconnect();
      await exited;
    },
  };
}
