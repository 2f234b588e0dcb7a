import { type EventStore, type ExpectedRevision, WrongExpectedRevision } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

async function refusal(store: EventStore, expected: ExpectedRevision): Promise<WrongExpectedRevision> {
  const error: unknown = await store.append('sample-1', [anEvent()], expected).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(WrongExpectedRevision);
  return error as WrongExpectedRevision;
}

const onNothing: [expected: ExpectedRevision, accepted: boolean][] = [
  ['no-stream', true],
  ['any', true],
  ['stream-exists', false],
  [0, false],
  [7, false],
];
const onThreeEvents: [expected: ExpectedRevision, accepted: boolean][] = [
  ['no-stream', false],
  ['any', true],
  ['stream-exists', true],
  [0, false],
  [1, false],
  [2, true],
  [3, false],
];

export function expectedRevisions(using: WithStore): void {
  describe('expected revisions:', () => {
    for (const [expected, accepted] of onNothing) {
      it(
        `on a stream that does not exist, ${expected} is ${accepted ? 'accepted' : 'refused with actual -1'}`,
        using(async (store) => {
          if (accepted) {
            expect((await store.append('sample-1', [anEvent()], expected)).revision).toBe(0);
          } else {
            expect((await refusal(store, expected)).actual).toBe(-1);
          }
        }),
      );
    }

    for (const [expected, accepted] of onThreeEvents) {
      it(
        `on a stream at revision 2, ${expected} is ${accepted ? 'accepted' : 'refused with actual 2'}`,
        using(async (store) => {
          await store.append('sample-1', someEvents(3), 'no-stream');
          if (accepted) {
            expect((await store.append('sample-1', [anEvent()], expected)).revision).toBe(3);
          } else {
            expect((await refusal(store, expected)).actual).toBe(2);
          }
        }),
      );
    }

    it(
      'a refusal names the stream and what was expected',
      using(async (store) => {
        const { stream, expected } = await refusal(store, 4);
        expect([stream, expected]).toEqual(['sample-1', 4]);
      }),
    );

    it(
      'a refused append leaves nothing behind',
      using(async (store) => {
        await store.append('sample-1', someEvents(2), 'no-stream');
        const head = await store.head();
        await expect(store.append('sample-1', someEvents(3), 0)).rejects.toThrow(WrongExpectedRevision);
        expect(await collect(store.readStream('sample-1'))).toHaveLength(2);
        expect(await store.head()).toBe(head);
      }),
    );

    it(
      'the ids of a refused append can be used again',
      using(async (store) => {
        const event = anEvent();
        await expect(store.append('sample-1', [event], 5)).rejects.toThrow(WrongExpectedRevision);
        expect((await store.append('sample-1', [event], 'no-stream')).duplicate).toBe(false);
      }),
    );
  });
}
