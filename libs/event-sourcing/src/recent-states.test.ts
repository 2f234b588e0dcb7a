import { describe, expect, it } from '@jest/globals';
import { CommandRunner } from './command-runner.js';
import type { DomainEvent, EventToAppend, RecordedEvent } from './event.js';
import type { EventCodec } from './event-codec.js';
import { type EventStore, type ExpectedRevision, WrongExpectedRevision } from './event-store.js';
import { RecentStates } from './recent-states.js';

type Counted = DomainEvent<'counted', { readonly by: number }>;

const decider = {
  initialState: () => 0,
  evolve: (sum: number, { data }: Counted) => sum + data.by,
};
const codec = {
  encode: async (id: string, event: Counted, metadata: object) => ({ id, ...event, metadata }),
  decode: async ({ type, data }: RecordedEvent) => ({ type, data }) as unknown as Counted,
} as unknown as EventCodec<Counted>;
const metadata = {
  happenedAt: '2026-03-01T09:00:00.000Z',
  actor: { subject: 'a', role: 'operator' },
  correlationId: 'c',
  causationId: 'c',
} as const;

/** One stream in an array, that counts how many events were read of it. */
class CountingStore {
  readonly events: EventToAppend[] = [];
  readCount = 0;

  async append(stream: string, events: readonly EventToAppend[], expected: ExpectedRevision) {
    const actual = this.events.length - 1;
    if (expected !== (actual < 0 ? 'no-stream' : actual))
      throw new WrongExpectedRevision(stream, expected, actual);
    this.events.push(...events);
    return { revision: this.events.length - 1, position: this.events.length, duplicate: false };
  }

  async *readStream(_stream: string, { from = 0 }: { readonly from?: number } = {}) {
    for (const [revision, event] of [...this.events.entries()].slice(from)) {
      this.readCount += 1;
      yield { ...event, revision, position: revision + 1 };
    }
  }
}

function runners(count: number) {
  const store = new CountingStore();
  const made = Array.from(
    { length: count },
    () => new CommandRunner(store as unknown as EventStore, codec, decider, new RecentStates<number>(2)),
  );
  const add = (runner: CommandRunner<number, Counted>, by: number) =>
    runner.run({
      stream: 'sum',
      decide: () => [{ type: 'counted', data: { by } }],
      metadata,
      eventId: (index) => `${store.events.length + index}`,
    });
  return { store, made, add };
}

describe('states that are kept', () => {
  it('save reading a stream again: only what came since is read', async () => {
    const { store, made, add } = runners(1);
    const [runner] = made as [CommandRunner<number, Counted>];
    for (let by = 1; by <= 10; by++) await add(runner, by);
    expect(await runner.load('sum')).toMatchObject({ state: 55, revision: 9, position: 10 });
    expect(store.readCount).toBe(10);
  });

  it('follow what other processes write', async () => {
    const { made, add } = runners(2);
    const [one, other] = made as [CommandRunner<number, Counted>, CommandRunner<number, Counted>];
    await add(one, 1);
    await add(other, 2);
    await add(one, 3);
    expect((await other.load('sum')).state).toBe(6);
  });

  it('decide again after a race, on what the other wrote', async () => {
    const { store, made, add } = runners(2);
    const [one, other] = made as [CommandRunner<number, Counted>, CommandRunner<number, Counted>];
    await add(one, 1);
    await Promise.all([add(one, 10), add(other, 100)]);
    expect(store.events).toHaveLength(3);
    expect((await one.load('sum')).state).toBe(111);
  });

  it('are bounded: the one not used for longest goes', () => {
    const recent = new RecentStates<string>(2);
    const folded = (state: string) => ({ state, revision: 0, position: 1 });
    recent.keep('one', folded('1'));
    recent.keep('two', folded('2'));
    recent.get('one');
    recent.keep('three', folded('3'));
    expect(['one', 'two', 'three'].map((stream) => recent.get(stream)?.state)).toEqual(['1', undefined, '3']);
  });
});
