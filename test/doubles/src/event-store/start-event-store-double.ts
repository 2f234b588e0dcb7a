import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawnBound } from '../bound-process.js';
import { eventStoreProgram } from '../local-set/programs.js';

export interface EventStoreDoubleOptions {
  /** Where it keeps its events; a later double on the same folder goes on from there. */
  readonly folder: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** PEM files; the certificate must be for `localhost`. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string; readonly caFile: string };
}

export interface EventStoreDouble extends AsyncDisposable {
  readonly connectionString: string;
  readonly port: number;
  readonly pid: number;
  /** Lets it end in order. */
  stop(): Promise<void>;
  /** As when the machine fails: SIGKILL. */
  kill(): Promise<void>;
}

/** Starts a double of EventStoreDB as a process of its own. */
export async function startEventStoreDouble({
  folder,
  port: wanted = 0,
  tls,
}: EventStoreDoubleOptions): Promise<EventStoreDouble> {
  const secured = tls ? ['--tls-cert', tls.certFile, '--tls-key', tls.keyFile] : [];
  const parameters = [eventStoreProgram, '--port', String(wanted), '--data', folder, ...secured];
  const child = spawnBound(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const port = await readyPort(child);
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await exited;
  };
  const [stop, kill] = [end('SIGTERM'), end('SIGKILL')];
  const connectionString = tls
    ? `esdb://admin:changeit@localhost:${port}?tls=true&tlsCAFile=${encodeURIComponent(tls.caFile)}`
    : `esdb://127.0.0.1:${port}?tls=false`;
  return { connectionString, port, pid: child.pid as number, stop, kill, [Symbol.asyncDispose]: stop };
}

async function readyPort(child: ChildProcess): Promise<number> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  for await (const line of lines) {
    const { port } = JSON.parse(line) as { port: number };
    return port;
  }
  throw new Error('The double of the event store ended before it was ready; see above why.');
}
