import type { ReadStreamOptions } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { anEvent, collect, someEvents } from '../event-samples.js';
import type { WithStore } from './with-store.js';

/** On a stream of five events, revisions 0 to 4. */
const reads: [what: string, options: ReadStreamOptions, revisions: number[]][] = [
  ['forwards from its start when nothing is asked', {}, [0, 1, 2, 3, 4]],
  ['forwards from a revision', { from: 2 }, [2, 3, 4]],
  ['forwards from its last revision', { from: 4 }, [4]],
  ['nothing forwards from beyond its end', { from: 5 }, []],
  ['forwards up to a limit', { limit: 2 }, [0, 1]],
  ['forwards from a revision up to a limit', { from: 1, limit: 3 }, [1, 2, 3]],
  ['nothing with a limit of 0', { limit: 0 }, []],
  ['backwards from its end', { direction: 'backwards' }, [4, 3, 2, 1, 0]],
  ['backwards from a revision', { direction: 'backwards', from: 2 }, [2, 1, 0]],
  ['backwards up to a limit', { direction: 'backwards', limit: 2 }, [4, 3]],
  ['its last event alone', { direction: 'backwards', limit: 1 }, [4]],
  ['backwards from beyond its end', { direction: 'backwards', from: 99 }, [4, 3, 2, 1, 0]],
  ['backwards from its first revision', { direction: 'backwards', from: 0 }, [0]],
];

export function readingStreams(using: WithStore): void {
  describe('reading a stream', () => {
    for (const [what, options, revisions] of reads) {
      it(
        `yields ${what}`,
        using(async (store) => {
          await store.append('sample-1', someEvents(3), 'no-stream');
          await store.append('sample-2', someEvents(3), 'no-stream');
          await store.append('sample-1', someEvents(2), 2);
          const read = await collect(store.readStream('sample-1', options));
          expect(read.map(({ revision }) => revision)).toEqual(revisions);
          expect(read.every(({ stream }) => stream === 'sample-1')).toBe(true);
        }),
      );
    }

    it(
      'yields nothing for a stream that does not exist',
      using(async (store) => {
        await store.append('sample-1', someEvents(3), 'no-stream');
        expect(await collect(store.readStream('sample-10'))).toEqual([]);
        expect(await collect(store.readStream('sample', { direction: 'backwards' }))).toEqual([]);
      }),
    );

    it(
      'yields a long stream whole, in both directions',
      using(async (store) => {
        await store.append('sample-1', someEvents(2_000), 'no-stream');
        const forwards = (await collect(store.readStream('sample-1'))).map(({ revision }) => revision);
        const backwards = await collect(store.readStream('sample-1', { direction: 'backwards' }));
        expect(forwards).toEqual([...Array(2_000).keys()]);
        expect(backwards.map(({ revision }) => revision)).toEqual(forwards.toReversed());
      }),
    );

    it(
      'can be left early, and read again',
      using(async (store) => {
        await store.append('sample-1', someEvents(1_000), 'no-stream');
        for await (const { revision } of store.readStream('sample-1')) if (revision === 3) break;
        await store.append('sample-1', [anEvent()], 999);
        expect(await collect(store.readStream('sample-1'))).toHaveLength(1_001);
      }),
    );
  });
}
