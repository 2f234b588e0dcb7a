import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { freePort } from '@samenloket/doubles';
import { benchEvent } from './store-contender.js';

const rateMs = 5_000;
const inFlight = 16;

/** Publishes to JetStream, each acknowledged, several in flight, over TLS, to a server of its own. */
export async function publishesPerSecond(folder: string, certificates: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, 'nats.conf');
  const pem = (name: string) => join(certificates, name);
  await writeFile(
    config,
    `port: ${port}\njetstream { store_dir: "${folder}" }\n` +
      `tls { cert_file: "${pem('server.pem')}", key_file: "${pem('server-key.pem')}" }\n`,
  );
  const server = spawn('nats-server', ['--config', config], { stdio: 'ignore' });
  const ended = once(server, 'exit');
  try {
    const connection = await connected(`tls://localhost:${port}`, pem('ca.pem'));
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: 'bench', subjects: ['bench.>'] });
    const rate = await publishing(connection);
    await connection.close();
    return rate;
  } finally {
    server.kill();
    await ended;
  }
}

async function publishing(connection: NatsConnection): Promise<number> {
  const stream = jetstream(connection);
  let count = 0;
  const began = performance.now();
  const work = async () => {
    while (performance.now() - began < rateMs) {
      const event = benchEvent();
      await stream.publish('bench.event', JSON.stringify(event), { msgID: event.id });
      count++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return (count / (performance.now() - began)) * 1_000;
}

async function connected(servers: string, caFile: string): Promise<NatsConnection> {
  for (const until = performance.now() + 10_000; ;) {
    try {
      return await connect({ servers, tls: { caFile } });
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(50);
    }
  }
}
