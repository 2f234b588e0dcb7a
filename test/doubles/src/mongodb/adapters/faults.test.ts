import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type Collection, LeaseLost } from '@samenloket/read-models';
import { MongoDocumentStore, MongoLeases } from '@samenloket/read-models/mongodb';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { startMongoDouble } from '../start-mongo-double.js';
import { cutOff } from './cut-off.js';

const counters = { name: 'counters', indexes: [{ name: 'byRound', paths: ['round'] }] };
const ids = Array.from({ length: 80 }, (_, number) => `counter-${number}`);
const database = 'faults';
const unavailable = expect.objectContaining({ code: 'UNAVAILABLE' });
const patient = new AbortController().signal;

const roundOf = (round: number) =>
  ids.map((id) => ({ kind: 'put', id, doc: { round }, positions: {} }) as const);

type Counted = Collection<{ round: number }>;

/** Nobody tells the driver that what it writes then goes nowhere. */
function closeAtNextWrite(socket: Socket): void {
  const write = socket.write.bind(socket) as (...parts: readonly unknown[]) => boolean;
  socket.write = (...parts: readonly unknown[]) => {
    socket.destroy();
    return write(...parts);
  };
}

describe('The MongoDB document store, when something breaks,', () => {
  it('has all of a write or nothing of it, wherever the server is killed', async () => {
    await using folder = await temporaryFolder();
    let double = await startMongoDouble({ folder: folder.path });
    const store = await MongoDocumentStore.open({ uri: double.uri, database, patienceMs: 60_000 });
    const collection = await store.collection<{ round: number }>(counters);
    let acknowledged = 0;
    const stop = new AbortController();
    const writing = (async () => {
      for (let round = 1; !stop.signal.aborted; round++) {
        await collection.writeAll(roundOf(round), { name: 'here', position: round });
        acknowledged = round;
      }
    })();
    for (let kills = 0; kills < 4; kills++) {
      const before = acknowledged;
      while (acknowledged < before + 2) await delay(1 + kills);
      await double.kill();
      const known = acknowledged;
      double = await startMongoDouble({ folder: folder.path, port: double.port });
      const other = await MongoDocumentStore.open({ uri: double.uri, database });
      const seen = await Promise.all([
        other.checkpoint('here'),
        (await other.collection(counters)).getMany(ids),
      ]);
      expect(seen[0]).toBeGreaterThanOrEqual(known);
      await other.close();
    }
    stop.abort();
    await writing;
    const rounds = new Set((await collection.getMany(ids)).map(({ doc }) => doc.round));
    expect([...rounds]).toEqual([acknowledged]);
    expect(await store.checkpoint('here')).toBe(acknowledged);
    await store.close();
    await double.stop();
  });

  it('does not do a write twice whose answer was lost, though the server was killed in between', async () => {
    await using folder = await temporaryFolder();
    let double = await startMongoDouble({ folder: folder.path });
    const way = await cutOff(double.port);
    const [near, far] = [
      await MongoDocumentStore.open({ uri: way.uri, database, patienceMs: 30_000 }),
      await MongoDocumentStore.open({ uri: double.uri, database }),
    ];
    const collection = await near.collection<{ round: number }>(counters);
    await collection.put('a', { round: 1 });
    way.freezeAnswers();
    const written = collection.put('a', { round: 2 });
    const other = await far.collection<{ round: number }>(counters);
    while ((await other.get('a'))?.doc.round !== 2) await delay(5);
    await other.put('a', { round: 3 });
    await double.kill();
    double = await startMongoDouble({ folder: folder.path, port: double.port });
    way.breakOff();
    await written;
    expect((await other.get('a'))?.doc.round).toBe(3);
    await Promise.all([near.close(), far.close()]);
    way.close();
    await double.stop();
  });

  it.each([
    ['a read', (counted: Counted) => counted.get('a')],
    ['a write', (counted: Counted) => counted.put('a', { round: 2 })],
    ['a transaction', (counted: Counted) => counted.writeAll(roundOf(2))],
  ])('gives up %s whose connection closes as it is sent, and goes on', async (_what, call) => {
    await using folder = await temporaryFolder();
    const double = await startMongoDouble({ folder: folder.path });
    const sockets: Socket[] = [];
    const seen = (opened: unknown) => sockets.push((opened as { socket: Socket }).socket);
    subscribe('net.client.socket', seen);
    const store = await MongoDocumentStore.open({
      uri: double.uri,
      database,
      patienceMs: 500,
      answerMs: 500,
    });
    const collection = await store.collection<{ round: number }>(counters);
    await collection.put('a', { round: 1 });
    unsubscribe('net.client.socket', seen);
    for (const socket of sockets) closeAtNextWrite(socket);
    await expect(call(collection)).rejects.toEqual(unavailable);
    expect((await collection.get('a'))?.doc).toEqual({ round: 1 });
    await call(collection);
    await store.close();
    await double.stop();
  });

  it('is taken over at once from an owner that stopped in the middle of a transaction', async () => {
    await using folder = await temporaryFolder();
    await using double = await startMongoDouble({ folder: folder.path });
    const way = await cutOff(double.port);
    const [stopped, store] = [
      await MongoDocumentStore.open({ uri: way.uri, database, patienceMs: 60_000 }),
      await MongoDocumentStore.open({ uri: double.uri, database }),
    ];
    const leases = await MongoLeases.open({ uri: double.uri, database, instance: 'one' });
    const owned = await leases.acquire('relay', patient);
    const late = await stopped.under(owned.fence).collection(counters);
    await late.writeAll(roundOf(1), { name: 'here', position: 1 });
    way.freezeAnswers();
    const lost = late.writeAll(roundOf(2), { name: 'here', position: 2 });
    lost.catch(() => undefined); // looked at below
    await delay(200); // its first command is on its way; nothing that could be waited for shows when it is there
    const next = await leases.seize('relay');
    const collection = await store.under(next.fence).collection(counters);
    await collection.writeAll(roundOf(3), { name: 'here', position: 3 });
    way.breakOff();
    await expect(lost).rejects.toBeInstanceOf(LeaseLost);
    expect(new Set((await collection.getMany(ids)).map(({ doc }) => JSON.stringify(doc)))).toEqual(
      new Set(['{"round":3}']),
    );
    await Promise.all([leases.close(), stopped.close(), store.close()]);
    way.close();
  });

  it('lets two stores write the same documents at once, one after the other as a whole', async () => {
    await using folder = await temporaryFolder();
    await using double = await startMongoDouble({ folder: folder.path });
    const stores = await Promise.all(
      [1, 2, 3].map(() => MongoDocumentStore.open({ uri: double.uri, database, patienceMs: 60_000 })),
    );
    const collections = await Promise.all(
      stores.map((store) => store.collection<{ round: number }>(counters)),
    );
    await Promise.all(
      collections.map(async (collection, place) => {
        for (let round = 0; round < 8; round++)
          await collection.writeAll(roundOf(round * 10 + place), {
            name: 'here',
            position: round * 10 + place,
          });
      }),
    );
    const rounds = new Set(((await collections[0]?.getMany(ids)) ?? []).map(({ doc }) => doc.round));
    expect([...rounds]).toEqual([await stores[1]?.checkpoint('here')]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('says that the server is away, whatever is asked, and goes on when it is back', async () => {
    await using folder = await temporaryFolder();
    let double = await startMongoDouble({ folder: folder.path });
    const uri = double.uri;
    const store = await MongoDocumentStore.open({ uri, database, patienceMs: 300 });
    const collection = await store.collection<{ round: number }>(counters);
    await collection.put('a', { round: 1 });
    await double.stop();
    const refused = [
      () => collection.get('a'),
      () => collection.find({ filter: { round: 1 } }),
      () => collection.count(),
      () => collection.put('secret', { round: 2 }),
      () => collection.writeAll(roundOf(2), { name: 'here', position: 2 }),
      () => store.collection(counters),
      () => store.collectionNames(),
      () => store.checkpoint('here'),
      () => store.drop('counters'),
      () => MongoDocumentStore.open({ uri, database, patienceMs: 300 }),
    ];
    const answers = await Promise.allSettled(refused.map((ask) => ask()));
    const message: unknown = expect.stringMatching(/^MongoDB does not answer\. Check that it runs/);
    for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'UNAVAILABLE', message } });
    double = await startMongoDouble({ folder: folder.path, port: double.port });
    while (!(await collection.get('a').catch(() => undefined))) await delay(20);
    await collection.put('b', { round: 2 });
    expect(await collection.count()).toBe(2);
    await store.close();
    await double.stop();
  });

  it('acknowledges nothing that a full disk did not take, and still reads', async () => {
    await using folder = await temporaryFolder();
    let double = await startMongoDouble({ folder: folder.path, mostKilobytes: 3_000 });
    const open = () => MongoDocumentStore.open({ uri: double.uri, database, patienceMs: 300 });
    const store = await open();
    const collection = await store.collection<{ note: string }>({ name: 'notes', indexes: [] });
    let acknowledged = 0;
    const fill = async () => {
      for (;;) {
        await collection.put(`note-${acknowledged}`, { note: 'x'.repeat(20_000) });
        acknowledged += 1;
      }
    };
    await expect(fill()).rejects.toEqual(unavailable);
    expect(acknowledged).toBeGreaterThan(10);
    expect(await collection.count()).toBe(acknowledged);
    expect((await collection.get('note-3'))?.doc.note).toHaveLength(20_000);
    await store.close();
    await double.kill();
    double = await startMongoDouble({ folder: folder.path });
    const again = await open();
    expect(await (await again.collection({ name: 'notes', indexes: [] })).count()).toBe(acknowledged);
    await again.close();
    await double.stop();
  });
});
