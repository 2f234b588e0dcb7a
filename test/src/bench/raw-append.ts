import { eventStoreProgram } from '@samenloket/doubles';
import { SystemClock } from '@samenloket/event-sourcing';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { createLogger } from '@samenloket/platform';
import { mkdir } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished, startProgram } from '../harness/command-line.js';
import { benchEvent, freshStream } from './store-contender.js';

const rateMs = 5_000;

/** Single appends to new streams, over gRPC with TLS, to the same program that the set uses as its event store. */
export async function appendsPerSecond(
  folder: string,
  certificates: string,
  writers: number,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const file = (name: string) => join(certificates, name);
  const tls = ['--tls-cert', file('server.pem'), '--tls-key', file('server-key.pem')];
  const server = startProgram(eventStoreProgram, ['--port', '0', '--data', folder, ...tls]);
  const ended = finished(server);
  try {
    const port = await portSaidBy(server);
    const ca = encodeURIComponent(file('ca.pem'));
    const connectionString = `esdb://samenloket:local@localhost:${port}?tls=true&tlsCaFile=${ca}`;
    const clock = new SystemClock();
    const log = createLogger({ level: 'error' });
    const store = await EventStoreDbStore.open({ connectionString, clock, log });
    let count = 0;
    const began = performance.now();
    const work = async () => {
      while (performance.now() - began < rateMs) {
        await store.append(freshStream(), [benchEvent()], 'no-stream');
        count++;
      }
    };
    await Promise.all(Array.from({ length: writers }, work));
    const rate = (count / (performance.now() - began)) * 1_000;
    await store.close();
    return rate;
  } finally {
    server.kill();
    await ended;
  }
}

/** Its first line says that it listens, and where. */
async function portSaidBy({ stdout }: ChildProcess): Promise<number> {
  for await (const line of createInterface(stdout!)) return (JSON.parse(line) as { port: number }).port;
  throw new Error('The event store ended before it listened.');
}
