import { describe, expect, it } from '@jest/globals';
import { distributedSet } from './distributed-set.js';
import { surviveRollingRestarts } from './rolling-restarts.js';

describe('two replicas of each service and of the gateway, restarted one after the other', () => {
  it('fail no request of any client (10 rounds)', async () => {
    await using set = await distributedSet({ replicas: 2, gateways: 2 });
    const { violations, unsound, calls, doubts } = await surviveRollingRestarts({
      set,
      seed: 20_260_308,
      rounds: 10,
    });
    const failed = Object.entries(calls).filter(([line]) => line.includes('unknown'));
    const none = { violations: [], unsound: [], failed: [], doubts: [] };
    expect({ violations, unsound, failed, doubts }).toEqual(none);
  }, 1_800_000);
});
