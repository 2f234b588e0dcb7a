import {
  EventIdConflict,
  type EventStore,
  type RecordedEvent,
  type SubscriptionMessage,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { type OpenStore, withStore } from '../conformance/with-store.js';
import { anEvent, collect, collectMessages } from '../event-samples.js';
import type { Append, Turn } from './histories.js';
import { ModelStore, type Verdict } from './model-store.js';

export interface ModelledStore {
  /** How many random histories each property is tried with. */
  readonly runs: number;
  /**
   * All appends pass one queue that knows every id: those of one turn commit in the order they were asked in, and an
   * id of another stream is refused.
   */
  readonly oneQueue: boolean;
}

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

const places = (events: readonly RecordedEvent[]) =>
  events.map(({ stream, revision, id }) => ({ stream, revision, id }));

const inTurn = (turn: Turn, ask: (append: Append) => unknown) => Promise.all(turn.appends.map(ask));

/**
 * Compares a store with the plainest model of its rules, on random histories of appends and readings. Readings begin
 * at random positions, so the store must give positions from 1, without a gap.
 */
export function eventStoreModel(name: string, open: OpenStore, { runs, oneQueue }: ModelledStore): void {
  const holds = async (check: (store: EventStore, turns: readonly Turn[]) => Promise<void>) => {
    // Only here: every package that uses this folder's samples would otherwise load it.
    const [{ default: fc }, { histories, withIdsOfTheirStream }] = await Promise.all([
      import('fast-check'),
      import('./histories.js'),
    ]);
    const property = fc.asyncProperty(histories, (turns) =>
      withStore(open)((store) => check(store, oneQueue ? turns : withIdsOfTheirStream(turns)))(),
    );
    await fc.assert(property, { numRuns: runs });
  };

  describe(`Whatever is appended to ${name} and read, in whatever order,`, () => {
    it('it judges, keeps and reads as the model does', () =>
      holds(async (store, turns) => {
        const model = new ModelStore();
        for (const turn of turns) {
          const verdicts = await inTurn(turn, (append) => verdict(store, append));
          expect(verdicts).toEqual(
            turn.appends.map(({ stream, ids, expected }) => model.append(stream, ids, expected)),
          );
          const all = await collect(store.readAll());
          if (oneQueue) expect(places(all)).toEqual(model.all);
          expect(Map.groupBy(places(all), ({ stream }) => stream)).toEqual(
            Map.groupBy(model.all, ({ stream }) => stream),
          );
          expect(all.map(({ position }) => position)).toEqual([...all.keys()].map((n) => n + 1));
          expect(await collect(store.readAll(readingOf(turn)))).toEqual(filtered(all, turn));
        }
      }));

    it('every subscriber sees exactly the committed events, in order, and only safe checkpoints', () =>
      holds(async (store, turns) => {
        const model = new ModelStore();
        for (const { appends } of turns)
          for (const { stream, ids, expected } of appends) model.append(stream, ids, expected);
        const readers = turns.map(({ after }) => {
          const wanted = Math.max(0, model.all.length - after);
          return collectMessages(
            store.subscribe({ after }),
            (soFar) => soFar.filter(({ kind }) => kind === 'event').length === wanted,
          );
        });
        await Promise.all(turns.map((turn) => inTurn(turn, (append) => verdict(store, append))));
        const all = await collect(store.readAll());
        expect(all).toHaveLength(model.all.length);
        for (const [index, messages] of (await Promise.all(readers)).entries()) {
          expect(eventsBehindSafePlaces(messages)).toEqual(all.slice(turns[index]?.after));
        }
      }));
  });
}

/** Refuses a checkpoint that falls, and an event at or before one. */
function eventsBehindSafePlaces(messages: readonly SubscriptionMessage[]): RecordedEvent[] {
  let safe = 0;
  return messages.flatMap((message) => {
    if (message.kind === 'event') {
      expect(message.event.position).toBeGreaterThan(safe);
      return [message.event];
    }
    expect(message.position).toBeGreaterThanOrEqual(safe);
    safe = message.position;
    return [];
  });
}

function readingOf({ after, categories, limit }: Turn) {
  return { after, limit, ...(categories && { categories }) };
}

function filtered(all: readonly RecordedEvent[], { after, categories, limit }: Turn): RecordedEvent[] {
  return all
    .filter(({ position }) => position > after)
    .filter(({ stream }) => !categories || categories.includes(stream.split('-')[0] as string))
    .slice(0, limit);
}
