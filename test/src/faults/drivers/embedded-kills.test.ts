import { describe, expect, it } from '@jest/globals';
import { embeddedSet } from './embedded-set.js';
import { surviveKills } from './kills.js';

describe('the platform in one process, killed while people work', () => {
  it('keeps its word to every client (5 kills)', async () => {
    await using set = await embeddedSet();
    const seed = 20_260_301;
    const { violations, unsound, kills } = await surviveKills({ set, seed, kills: 5 });
    expect({ violations, unsound, kills: kills.length }).toEqual({ violations: [], unsound: [], kills: 5 });
  });
});
