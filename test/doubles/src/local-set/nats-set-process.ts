import type { DevelopmentCertificates } from '../certificates.js';
import { startNats } from '../nats/index.js';
import type { SetProcess } from './set-process.js';

export interface NatsSetProcess extends SetProcess {
  readonly url: string;
  readonly passwordFileOf: (user: string) => string;
  /** Kills it, removes all that it kept, and starts it again. */
  wipe(): Promise<void>;
}

/** The real server, handled as the other processes of the set. */
export async function startNatsSetProcess(options: {
  readonly folder: string;
  readonly port: number;
  readonly certificates: DevelopmentCertificates;
}): Promise<NatsSetProcess> {
  const server = await startNats(options);
  const signal = (name: NodeJS.Signals) => {
    if (server.pid !== undefined) process.kill(server.pid, name);
  };
  return {
    name: 'nats',
    url: server.url,
    passwordFileOf: server.passwordFileOf,
    get pid() {
      return server.pid;
    },
    get isRunning() {
      return server.pid !== undefined;
    },
    kill: () => server.kill(),
    stop: () => server.stop(),
    restart: async () => {
      const began = performance.now();
      await server.restart();
      return performance.now() - began;
    },
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    wipe: async () => {
      await server.kill();
      await server.wipe();
      await server.restart();
    },
  };
}
