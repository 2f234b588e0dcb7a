import {
  ANY,
  BACKWARDS,
  END,
  type EventData,
  EventStoreDBClient,
  FORWARDS,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  streamNameFilter,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FailingServer } from './testing/failing-server.js';

let server: FailingServer;
let client: EventStoreDBClient;
beforeEach(async () => {
  server = await FailingServer.start();
  client = EventStoreDBClient.connectionString(server.connectionString);
});
afterEach(async () => {
  await client.dispose();
  await server[Symbol.asyncDispose]();
});

const some = (count: number): EventData[] =>
  Array.from({ length: count }, (_, n) => jsonEvent({ type: 'sampleHappened', data: { n } }));

/** With credentials the client makes a call for each append, without it one for all. */
const ways = [
  ['a call of its own', { credentials: { username: 'unsent', password: 'unsent' } }],
  ['the shared call', {}],
] as const;

async function revisions(stream: string): Promise<number> {
  return (await Array.fromAsync(client.readStream(stream))).length;
}

describe.each(ways)('An append over %s, as EventStoreDB decides it,', (_, call) => {
  const append = (
    events: EventData[],
    expectedRevision: bigint | typeof ANY | typeof NO_STREAM | typeof STREAM_EXISTS,
  ) => client.appendToStream('apple-1', events, { ...call, expectedRevision });

  it('at the present revision is written, even when its ids are known', async () => {
    const events = some(2);
    await append(events, NO_STREAM);
    const again = await append(events, 1n);
    expect(again).toMatchObject({ nextExpectedRevision: 3n, position: { commit: 4n, prepare: 4n } });
    expect(await revisions('apple-1')).toBe(4);
  });

  it('at an earlier revision succeeds without writing when exactly its events follow there', async () => {
    const events = some(2);
    const first = await append(events, NO_STREAM);
    await append(some(1), 1n);
    expect(await append(events, NO_STREAM)).toEqual(first);
    const wrong = { actualVersion: 2n, expectedVersion: 'no_stream' };
    await expect(append([...events].reverse(), NO_STREAM)).rejects.toMatchObject(wrong);
    await expect(append([...events, ...some(2)], NO_STREAM)).rejects.toMatchObject(wrong);
    await expect(append(some(1), 0n)).rejects.toMatchObject({ actualVersion: 2n, expectedVersion: 0n });
    expect(await revisions('apple-1')).toBe(3);
  });

  it('at a later revision, or to a stream that should exist, is refused', async () => {
    for (const expected of [0n, 5n, STREAM_EXISTS] as const) {
      const refused = append(some(1), expected);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersionError);
      await expect(refused).rejects.toMatchObject({ actualVersion: 'no_stream', expectedVersion: expected });
    }
  });

  it('at any revision succeeds without writing while its ids are remembered, which they are not for ever', async () => {
    const events = some(2);
    const first = await append(events, ANY);
    expect(await append(events, ANY)).toEqual(first);
    expect(await append(events, STREAM_EXISTS)).toEqual(first);
    await expect(append([...events, ...some(1)], ANY)).rejects.toBeInstanceOf(WrongExpectedVersionError);
    await client.dispose();
    await server.killAndStartAgain();
    client = EventStoreDBClient.connectionString(server.connectionString);
    expect(await append(events, ANY)).toMatchObject({ nextExpectedRevision: 3n });
  });

  it('knows nothing of the ids of other streams', async () => {
    const events = some(1);
    await client.appendToStream('pear-1', events, call);
    expect(await append(events, NO_STREAM)).toMatchObject({ nextExpectedRevision: 0n });
  });

  it('is refused when it is larger than a mebibyte', async () => {
    const text = 'x'.repeat(600_000);
    const events = [0, 1].map((n) => jsonEvent({ type: 'sampleHappened', data: { n, text } }));
    await expect(append(events, NO_STREAM)).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
    expect(await append(events.slice(0, 1), NO_STREAM)).toMatchObject({ nextExpectedRevision: 0n });
  });
});

describe('Reading, as EventStoreDB does it,', () => {
  it('begins at a position forwards, and before it backwards', async () => {
    await client.appendToStream('apple-1', some(6));
    const positions = async (
      direction: typeof FORWARDS | typeof BACKWARDS,
      from: number | typeof START | typeof END,
    ) => {
      const fromPosition = typeof from === 'number' ? { commit: BigInt(from), prepare: BigInt(from) } : from;
      const read = client.readAll({ direction, fromPosition, maxCount: 3 });
      return (await Array.fromAsync(read)).map(({ commitPosition }) => Number(commitPosition));
    };
    expect(await positions(FORWARDS, START)).toEqual([1, 2, 3]);
    expect(await positions(FORWARDS, 4)).toEqual([4, 5, 6]);
    expect(await positions(FORWARDS, END)).toEqual([]);
    expect(await positions(BACKWARDS, END)).toEqual([6, 5, 4]);
    expect(await positions(BACKWARDS, 4)).toEqual([3, 2, 1]);
    expect(await positions(BACKWARDS, START)).toEqual([]);
  });

  it('gives bytes back as they came', async () => {
    const data = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const event = {
      id: '0190b6f2-1111-7222-8333-444455556666',
      contentType: 'application/octet-stream',
    } as const;
    await client.appendToStream('apple-1', { ...event, type: 'bytes', data, metadata: data });
    const [read] = await Array.fromAsync(client.readStream('apple-1'));
    expect(read?.event).toMatchObject({ id: event.id, type: 'bytes', isJson: false });
    expect([...(read?.event?.data as unknown as Uint8Array)]).toEqual([...data]);
    expect(Math.abs(Date.now() - (read?.event?.created.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it('tells a subscriber how far the history is by a place between two events', async () => {
    await client.appendToStream('apple-1', some(100));
    await client.appendToStream('pear-1', some(1));
    const checkpoints: [number, number][] = [];
    const filter = streamNameFilter({
      prefixes: ['pear-'],
      checkpointReached: (_, { commit, prepare }) => void checkpoints.push([Number(commit), Number(prepare)]),
    });
    const subscription = client.subscribeToAll({ fromPosition: START, filter });
    const events: number[] = [];
    subscription.on('data', ({ commitPosition }) => events.push(Number(commitPosition)));
    await new Promise<void>((resolve) => subscription.on('caughtUp', () => resolve()));
    expect(events).toEqual([101]);
    expect(checkpoints).toEqual([
      [33, 0],
      [65, 0],
      [97, 0],
      [102, 0],
    ]);
    await subscription.unsubscribe();
  });

  it('finds the server as the leader of a cluster of one', async () => {
    const { host } = new URL(server.connectionString.replace('esdb', 'http'));
    const discovering = EventStoreDBClient.connectionString(
      `esdb+discover://${host}?tls=false&nodePreference=leader`,
    );
    expect(await discovering.appendToStream('apple-1', some(1))).toMatchObject({ success: true });
    await discovering.dispose();
  });

  it('refuses what the double does not offer', async () => {
    await client.appendToStream('apple-1', some(1));
    await expect(client.deleteStream('apple-1')).rejects.toMatchObject({ code: 12 });
    await expect(client.tombstoneStream('apple-1')).rejects.toMatchObject({ code: 12 });
  });
});
