import { describe, expect, it } from '@jest/globals';
import { generateRegion } from './generator/generate-region.js';
import { plainRegion } from './generator/region-settings.js';
import { describeProblem } from './instance-format/describe-problem.js';
import { tryMisreports } from './misreports/try-misreports.js';

describe('saying something else than one wants', () => {
  it('gains nothing in 24,000 tries', () => {
    const gainful = Array.from({ length: 48 }, (_, region) => {
      const problem = describeProblem(generateRegion(plainRegion(`misreports ${region}`, 200)));
      return tryMisreports(problem, 500).map((one) => ({ region, ...one }));
    });
    expect(gainful.flat()).toEqual([]);
  });
});
