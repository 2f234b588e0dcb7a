import { describe, expect, it } from '@jest/globals';
import { fileSets } from '../../harness/folders.js';
import { surviveAmnesia } from './amnesia.js';
import { distributedSet } from './distributed-set.js';

describe('a platform whose NATS forgets everything, again and again, and whose read models are gone', () => {
  it('comes to what a clean fold comes to, and keeps its word to every client (twice)', async () => {
    await using set = await distributedSet();
    const seed = 20_260_305;
    const { violations, unsound, convergedMs } = await surviveAmnesia({
      ...{ set, seed, wipes: 2 },
      files: fileSets.rand.folder,
    });
    expect({ violations, unsound }).toEqual({ violations: [], unsound: [] });
    expect(convergedMs).toBeGreaterThan(0);
  }, 900_000);
});
