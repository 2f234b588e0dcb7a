import { beforeAll, describe, expect, it } from '@jest/globals';
import { isLong } from '../../harness/profile.js';
import { atWork } from '../drivers/at-work.js';
import { embeddedSet } from '../drivers/embedded-set.js';
import { Random } from '../load/random.js';
import { checkHistory } from './check-history.js';
import { corruptions } from './corruptions.js';
import type { History } from './history.js';

const seed = 20_260_302;
const seeds = isLong ? [1, 2, 3, 4, 5] : [1, 2];

describe('the checker of histories', () => {
  let good: History;

  beforeAll(async () => {
    await using set = await embeddedSet();
    ({ history: good } = await atWork({ set, seed, clients: 4 }, (load) => load.moreDone(600)));
  });

  it('finds nothing in what a platform did that nobody disturbed', () => {
    expect(checkHistory(good)).toEqual([]);
    expect(good.calls.length).toBeGreaterThan(600);
  });

  it.each(corruptions)('finds: $name', ({ breaks, corrupt }) => {
    for (const corruptionSeed of seeds) {
      const broken = checkHistory(corrupt(good, new Random(corruptionSeed))).map(({ rule }) => rule);
      expect({ corruptionSeed, broken }).toEqual({
        corruptionSeed,
        broken: expect.arrayContaining([breaks]),
      });
    }
  });
});
