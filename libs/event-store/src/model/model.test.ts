import {
  EventIdConflict,
  type EventStore,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { anEvent, collect, collectMessages } from '../testing/event-samples.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { ModelStore, type Verdict } from './model-store.js';

interface Append {
  readonly stream: string;
  readonly ids: readonly string[];
  readonly expected: ExpectedRevision;
}

/** Few streams, ids and revisions, so that races, repetitions and conflicts are frequent. */
const append = fc.record<Append>({
  stream: fc.constantFrom('apple-1', 'apple-2', 'pear-1', 'plum'),
  ids: fc.array(fc.nat(14).map(String), { minLength: 1, maxLength: 3 }),
  expected: fc.oneof(
    fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists'),
    fc.integer({ min: -1, max: 6 }),
  ),
});

/** What happens at once: the appends of one turn, and a reader that begins between two turns. */
const history = fc.array(
  fc.record({
    appends: fc.array(append, { minLength: 1, maxLength: 6 }),
    after: fc.nat(12),
    categories: fc.option(fc.subarray(['apple', 'pear', 'plum']), { nil: undefined }),
    limit: fc.nat(8),
  }),
  { minLength: 1, maxLength: 8 },
);

async function verdict(store: EventStore, { stream, ids, expected }: Append): Promise<Verdict> {
  try {
    const events = ids.map((id) => anEvent({}, { id }));
    return (await store.append(stream, events, expected)).duplicate ? 'duplicate' : 'written';
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return 'wrong-revision';
    if (error instanceof EventIdConflict) return 'id-conflict';
    throw error;
  }
}

async function withStore(test: (store: EventStore) => Promise<void>): Promise<void> {
  await using folder = await temporaryFolder();
  const store = await SqliteEventStore.open({ folder: folder.path });
  try {
    await test(store);
  } finally {
    await store.close();
  }
}

const runs = { numRuns: 60 };

describe('Whatever is appended and read, in whatever order,', () => {
  it('the store judges, keeps and reads as the model does', () =>
    fc.assert(
      fc.asyncProperty(history, (turns) =>
        withStore(async (store) => {
          const model = new ModelStore();
          for (const { appends, after, categories, limit } of turns) {
            const verdicts = await Promise.all(appends.map((one) => verdict(store, one)));
            expect(verdicts).toEqual(appends.map((one) => model.append(one.stream, one.ids, one.expected)));
            const read = await collect(store.readAll({ after, limit, ...(categories && { categories }) }));
            const expected = model.all
              .map((event, index) => ({ ...event, position: index + 1 }))
              .filter(({ position }) => position > after)
              .filter(({ stream }) => !categories || categories.includes(stream.split('-')[0] as string))
              .slice(0, limit);
            expect(
              read.map(({ stream, revision, id, position }) => ({ stream, revision, id, position })),
            ).toEqual(expected);
          }
        }),
      ),
      runs,
    ));

  it('every subscriber sees exactly the committed events, in order, and only safe checkpoints', () =>
    fc.assert(
      fc.asyncProperty(history, (turns) =>
        withStore(async (store) => {
          const model = new ModelStore();
          for (const { appends } of turns)
            for (const one of appends) model.append(one.stream, one.ids, one.expected);
          const readers = turns.map(({ after }) => {
            const wanted = Math.max(0, model.all.length - after);
            return collectMessages(
              store.subscribe({ after }),
              (soFar) => soFar.filter(({ kind }) => kind === 'event').length === wanted,
            );
          });
          await Promise.all(turns.flatMap(({ appends }) => appends.map((one) => verdict(store, one))));
          for (const [index, messages] of (await Promise.all(readers)).entries()) {
            let safe = 0;
            const ids: string[] = [];
            for (const message of messages) {
              if (message.kind === 'caught-up') {
                expect(message.position).toBeGreaterThanOrEqual(safe);
                safe = message.position;
              } else {
                expect(message.event.position).toBeGreaterThan(safe);
                ids.push(message.event.id);
              }
            }
            expect(ids).toEqual(model.all.slice(turns[index]?.after).map(({ id }) => id));
          }
        }),
      ),
      runs,
    ));
});
