import { describe, expect, it } from '@jest/globals';
import { distributedSet } from './distributed-set.js';
import { surviveRollingRestarts } from './rolling-restarts.js';

describe('two replicas of each service and of the gateway, restarted one after the other', () => {
  it('fail no request of any client (2 rounds)', async () => {
    await using set = await distributedSet({ replicas: 2, gateways: 2 });
    const { violations, unsound, calls } = await surviveRollingRestarts({ set, seed: 20_260_307, rounds: 2 });
    const failed = Object.entries(calls).filter(([line]) => line.includes('unknown'));
    expect({ violations, unsound, failed }).toEqual({ violations: [], unsound: [], failed: [] });
  }, 900_000);
});
