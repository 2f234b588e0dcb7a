import { describe, expect, it } from '@jest/globals';
import { distributedSet } from './distributed-set.js';
import { survivePauses } from './pauses.js';

describe('two replicas of each service, of which one after the other stands still for a while', () => {
  it('write nothing stale, and keep their word to every client', async () => {
    await using set = await distributedSet({ replicas: 2 });
    const { violations, unsound } = await survivePauses({ set, seed: 20_260_306 });
    expect({ violations, unsound }).toEqual({ violations: [], unsound: [] });
  }, 900_000);
});
