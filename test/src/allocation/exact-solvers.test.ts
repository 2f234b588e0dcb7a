import { describe, expect, it } from '@jest/globals';
import { compare } from './exact/compare.js';
import { fairOutcomeExists } from './exact/answer-set.js';
import { fairRankSums } from './exact/every-outcome.js';
import { exactModel } from './exact/exact-model.js';
import { bestFairRankSum } from './exact/linear-program.js';
import { numberContracts } from './exact/numbered-contracts.js';
import { generateRegion } from './generator/generate-region.js';
import { plainRegion } from './generator/region-settings.js';
import { describeProblem } from './instance-format/describe-problem.js';
import { fairRanks } from './misreports/fair-ranks.js';

const seconds = 60;

describe('exact solvers', () => {
  it('know of tiny problems what going through every outcome says', async () => {
    const met = { fair: 0, impossible: 0 };
    for (let nth = 0; nth < 30; nth++) {
      const settings = {
        ...plainRegion(`tiny ${nth}`, 4),
        wishes: 3,
        load: 1.6,
        vulnerable: 0.4,
        twins: 0.2,
      };
      const problem = describeProblem(generateRegion(settings));
      const sums = fairRankSums(problem);
      const model = exactModel(numberContracts(problem));
      const [exists, best] = [await fairOutcomeExists(model, seconds), await bestFairRankSum(model, seconds)];
      const expected = { nth, exists: sums.length > 0, best: sums.length > 0 ? Math.min(...sums) : 'none' };
      expect({ nth, exists, best }).toEqual(expected);
      const every = await fairRanks(problem, problem.units[0]!.id, [], seconds);
      expect(every.map(({ rankSum }) => rankSum)).toEqual(sums.toSorted((one, other) => one - other));
      met[sums.length > 0 ? 'fair' : 'impossible']++;
    }
    expect(met.fair).toBeGreaterThan(20);
  });

  it('find nothing fairer, and nothing fair with better ranks, than the engine in regions of 60 families', async () => {
    for (let nth = 0; nth < 5; nth++) {
      const found = await compare(plainRegion(`exact ${nth}`, 60), seconds, true);
      expect(found).toMatchObject({ claims: 0, bestRankSum: found.rankSum });
    }
  });
});
