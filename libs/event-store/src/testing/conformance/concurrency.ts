import { WrongExpectedRevision } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, collectMessages, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

export function concurrency(using: WithStore): void {
  describe('concurrent callers', () => {
    it(
      'that expect the same revision have one winner, and the losers learn the revision',
      using(async (store) => {
        await store.append('sample-1', [anEvent()], 'no-stream');
        const outcomes = await Promise.allSettled(
          Array.from({ length: 10 }, () => store.append('sample-1', [anEvent()], 0)),
        );
        const lost = outcomes.flatMap((outcome) =>
          outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
        );
        expect(lost).toHaveLength(9);
        for (const reason of lost) {
          expect(reason).toBeInstanceOf(WrongExpectedRevision);
          expect((reason as WrongExpectedRevision).actual).toBe(1);
        }
        expect(await collect(store.readStream('sample-1'))).toHaveLength(2);
      }),
    );

    it(
      'that create the same stream have one winner',
      using(async (store) => {
        const outcomes = await Promise.allSettled(
          Array.from({ length: 10 }, () => store.append('sample-1', someEvents(2), 'no-stream')),
        );
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await collect(store.readAll())).toHaveLength(2);
      }),
    );

    it(
      'on hundreds of streams at once all succeed, each append whole',
      using(async (store) => {
        const names = Array.from({ length: 500 }, (_, n) => `sample-${n}`);
        const results = await Promise.all(
          names.map((name) => store.append(name, someEvents(3), 'no-stream')),
        );
        expect(new Set(results.map(({ position }) => position)).size).toBe(500);
        const all = await collect(store.readAll());
        for (let at = 0; at < all.length; at += 3) {
          const append = all.slice(at, at + 3);
          expect(new Set(append.map(({ stream }) => stream)).size).toBe(1);
          expect(append.map(({ revision }) => revision)).toEqual([0, 1, 2]);
        }
      }),
    );

    it(
      'are not hurt by a neighbour that is refused',
      using(async (store) => {
        const outcomes = await Promise.allSettled([
          store.append('sample-1', someEvents(2), 'no-stream'),
          store.append('sample-2', someEvents(2), 7),
          store.append('sample-1', someEvents(2), 'no-stream'),
          store.append('sample-3', someEvents(2), 'no-stream'),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual([
          'fulfilled',
          'rejected',
          'rejected',
          'fulfilled',
        ]);
        expect(await collect(store.readAll())).toHaveLength(4);
      }),
    );

    it(
      'may append to one stream without waiting for each other, in the order of the calls',
      using(async (store) => {
        const appends = Array.from({ length: 50 }, (_, n) =>
          store.append('sample-1', [anEvent({ n })], 'any'),
        );
        const revisions = (await Promise.all(appends)).map(({ revision }) => revision);
        expect(revisions).toEqual([...Array(50).keys()]);
        const read = await collect(store.readStream('sample-1'));
        expect(read.map(({ data }) => data.n)).toEqual(revisions);
      }),
    );

    it(
      'can read their own writes as soon as the append resolves',
      using(async (store) => {
        await Promise.all(
          Array.from({ length: 20 }, async (_, n) => {
            const { position } = await store.append(`sample-${n}`, someEvents(2), 'no-stream');
            expect(await collect(store.readStream(`sample-${n}`))).toHaveLength(2);
            expect(await store.head()).toBeGreaterThanOrEqual(position);
          }),
        );
      }),
    );

    it(
      'never make a subscriber skip an event, however they interleave',
      using(async (store) => {
        const following = collectMessages(
          store.subscribe(),
          (soFar) => soFar.filter((m) => m.kind === 'event').length === 400,
        );
        await Promise.all(
          Array.from({ length: 20 }, async (_, writer) => {
            for (let n = 0; n < 20; n++) await store.append(`sample-${writer}`, [anEvent()], n - 1);
          }),
        );
        const seen: number[] = [];
        let safe = 0;
        for (const message of await following) {
          if (message.kind === 'caught-up') {
            safe = message.position;
          } else {
            expect(message.event.position).toBeGreaterThan(safe);
            seen.push(message.event.position);
          }
        }
        expect(seen).toEqual((await collect(store.readAll())).map(({ position }) => position));
      }),
    );
  });
}
