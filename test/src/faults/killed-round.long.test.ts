import { describe, it } from '@jest/globals';
import { distributedSet } from './drivers/distributed-set.js';
import { surviveKilledRound } from './killed-round.js';

describe('a distributed platform of which every process is killed at every step of an allocation round', () => {
  it('brings the round to its end: the same result, each offer once', async () => {
    await using set = await distributedSet();
    await surviveKilledRound(set);
  });
});
