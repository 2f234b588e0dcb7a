import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawnBound } from '../bound-process.js';
import { mongodbProgram } from '../local-set/programs.js';

export interface MongoDoubleOptions {
  /** Keeps the data: a later start in the same folder finds it again. */
  readonly folder: string;
  /** A free one when absent. */
  readonly port?: number;
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
  /** How long a transaction may stay open. Default 60,000, as MongoDB's. */
  readonly transactionLifetimeMs?: number;
  /** The largest file that the process may write, as on a disk that is full. Needs a POSIX shell. */
  readonly mostKilobytes?: number;
}

export interface MongoDouble extends AsyncDisposable {
  /** Without a database; with TLS the client still has to name the CA. */
  readonly uri: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it properly. */
  stop(): Promise<void>;
  /** Kills it with -9, in whatever it is doing. */
  kill(): Promise<void>;
}

/** Starts the double as a process of its own; resolves when it listens. */
export async function startMongoDouble(options: MongoDoubleOptions): Promise<MongoDouble> {
  const [command, ...rest] = commandLine(options);
  const child = spawnBound(command as string, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const port = await portOf(child.stdout!);
  const query = `replicaSet=rs0${options.tls ? '&tls=true' : ''}`;
  return {
    uri: `mongodb://127.0.0.1:${port}/?${query}`,
    port,
    pid: child.pid as number,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  };
}

function commandLine({
  folder,
  port = 0,
  tls,
  transactionLifetimeMs,
  mostKilobytes,
}: MongoDoubleOptions): string[] {
  const words = [
    ...[process.execPath, mongodbProgram, '--data', folder, '--port', String(port)],
    ...(tls ? ['--tls-cert', tls.certFile, '--tls-key', tls.keyFile] : []),
    ...(transactionLifetimeMs === undefined
      ? []
      : ['--transaction-lifetime-ms', String(transactionLifetimeMs)]),
  ];
  if (mostKilobytes === undefined) return words;
  return ['/bin/sh', '-c', `ulimit -f ${mostKilobytes * 2}; exec "$@"`, 'sh', ...words];
}

async function portOf(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const { ready, port } = JSON.parse(line) as { ready: boolean; port: number };
    if (ready) return port;
  }
  throw new Error('The MongoDB double ended before it listened; its reason stands above.');
}
