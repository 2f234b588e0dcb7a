import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { collect, someEvents } from '@samenloket/event-store/testing';
import { FailingServer } from './testing/failing-server.js';

const together = 40;

let server: FailingServer;
beforeAll(async () => {
  server = await FailingServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Appends of many events each, as fast as they go, in a process that can be killed. */
const writer = `
  import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
  const client = EventStoreDBClient.connectionString(process.env.CONNECTION);
  const credentials = { username: 'unsent', password: 'unsent' };
  for (let n = 0; ; n++) {
    const events = Array.from({ length: ${together} }, () => jsonEvent({ type: 'happened', data: { text: 'x'.repeat(20000) } }));
    await client.appendToStream('killed-' + process.pid + '-' + n, events, { credentials, expectedRevision: NO_STREAM });
    console.log(n);
  }`;

describe('An append whose writer goes in the middle', () => {
  it('is there whole or not at all', async () => {
    for (let round = 0; round < 8; round++) {
      const args = ['--input-type=module', '--eval', writer];
      const env = { ...process.env, CONNECTION: server.connectionString };
      const child = spawn(process.execPath, args, { cwd: import.meta.dirname, env });
      await once(child.stdout, 'data');
      await delay(5 + 7 * round); // somewhere in one of the next
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const client = EventStoreDBClient.connectionString(server.connectionString);
    const last = jsonEvent({ type: 'happened', data: {} });
    await client.appendToStream('after', last, { expectedRevision: NO_STREAM });
    const counts = new Map<string, number>();
    for await (const { event } of client.readAll())
      if (event) counts.set(event.streamId, (counts.get(event.streamId) ?? 0) + 1);
    counts.delete('after');
    expect(counts.size).toBeGreaterThan(5);
    expect(new Set(counts.values())).toEqual(new Set([together]));
    await client.dispose();
  });

  it('is written once, whole, when the server hangs for longer than it is waited for', async () => {
    const store = await EventStoreDbStore.open({
      connectionString: server.connectionString,
      patienceMs: 300,
    });
    const patient = await EventStoreDbStore.open({ connectionString: server.connectionString });
    await patient.append('hung-1', someEvents(1), 'no-stream');
    const events = someEvents(50);
    process.kill(server.pid, 'SIGSTOP');
    await expect(store.append('hung-2', events, 'no-stream')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    process.kill(server.pid, 'SIGCONT');
    expect(await patient.append('hung-2', events, 'no-stream')).toMatchObject({ revision: 49 });
    const stored = await collect(patient.readStream('hung-2'));
    expect(stored.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    await Promise.all([store.close(), patient.close()]);
  });
});
