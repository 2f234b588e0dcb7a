import { describe, expect, it } from '@jest/globals';
import { distributedSet } from './distributed-set.js';
import { surviveKills } from './kills.js';

describe('the processes of the distributed profile, killed while people work', () => {
  it('keep their word to every client (40 kills over all of them)', async () => {
    await using set = await distributedSet();
    const seed = 20_260_303;
    const { violations, unsound, kills } = await surviveKills({ set, seed, kills: 40, clients: 4 });
    expect({ violations, unsound, kills: kills.length }).toEqual({ violations: [], unsound: [], kills: 40 });
  }, 900_000);
});
