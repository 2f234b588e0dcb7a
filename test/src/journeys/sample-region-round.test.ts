import { describe, expect, it } from '@jest/globals';
import { open } from '../harness/embedded-platform-under-test.js';
import { fileSets } from '../harness/folders.js';
import { liveSampleRound } from './sample-round.js';

describe('a round of one desk of the sample region', () => {
  it('justifies every refusal, names nobody, and gives only places that can be held', async () => {
    await using under = await open('2026-12-01T09:00:00Z');
    const { figures, published, replayed } = await liveSampleRound(under, [fileSets.tielt]);
    expect(figures.placedChildren).toBeGreaterThan(50);
    expect(published).toMatchObject({ offersMade: figures.placedChildren, offersRefused: [] });
    expect(replayed).toMatchObject({ same: true });
  });
});
