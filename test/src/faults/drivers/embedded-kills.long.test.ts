import { describe, expect, it } from '@jest/globals';
import { embeddedSet } from './embedded-set.js';
import { surviveKills } from './kills.js';

describe('the platform in one process, killed again and again while people work', () => {
  it('keeps its word to every client (100 kills)', async () => {
    await using set = await embeddedSet();
    const seed = 20_260_304;
    const { violations, unsound, kills } = await surviveKills({ set, seed, kills: 100 });
    expect({ violations, unsound, kills: kills.length }).toEqual({
      violations: [],
      unsound: [],
      kills: 100,
    });
  }, 1_200_000);
});
