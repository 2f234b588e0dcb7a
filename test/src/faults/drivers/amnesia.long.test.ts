import { describe, expect, it } from '@jest/globals';
import { fileSets } from '../../harness/folders.js';
import { surviveAmnesia } from './amnesia.js';
import { distributedSet } from './distributed-set.js';

describe('a platform whose NATS forgets everything, again and again, and whose read models are gone', () => {
  it('comes to what a clean fold comes to, and keeps its word to every client (20 times)', async () => {
    await using set = await distributedSet();
    const seed = 20_260_311;
    const { violations, unsound, convergedMs, settledMs, eventsBehind } = await surviveAmnesia({
      ...{ set, seed, wipes: 20 },
      files: fileSets.tielt.folder,
    });
    const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
    console.log(
      `${eventsBehind} events behind: all views up to date after ${seconds(convergedMs)}, all settled after ${seconds(settledMs)}`,
    );
    expect({ violations, unsound }).toEqual({ violations: [], unsound: [] });
    expect(eventsBehind).toBeGreaterThan(10_000);
  }, 1_800_000);
});
