import { describe, expect, it } from '@jest/globals';
import { compare, isBeaten, isMiss, type Comparison } from './exact/compare.js';
import { plainRegion } from './generator/region-settings.js';

const regions = 100;
const secondsEach = 600;

describe('the engine beside exact solvers, in 100 regions of 200 families', () => {
  it('finds a fair outcome in 99% of those that have one, and none of them has a fair one with better ranks', async () => {
    const found: Comparison[] = [];
    for (let nth = 0; nth < regions; nth++) {
      found.push(await compare(plainRegion(`exact ${nth}`, 200), secondsEach, true));
    }
    const misses = found.filter(isMiss);
    const possible = found.filter(({ fairExists }) => fairExists === true);
    const unknown = found.filter(
      ({ fairExists, bestRankSum }) => fairExists === 'unknown' || bestRankSum === 'unknown',
    );
    console.log(
      `Fair outcome exists in ${possible.length} of ${regions}, found in ${possible.length - misses.length}; ` +
        `misses: ${JSON.stringify(misses)}; not proven: ${JSON.stringify(unknown)}`,
    );
    expect(misses.length).toBeLessThanOrEqual(possible.length / 100);
    expect(found.filter(isBeaten)).toEqual([]);
    expect(found.filter(({ fairExists }) => fairExists === 'unknown')).toEqual([]);
  });
});
