import { describe, expect, it } from '@jest/globals';
import { generateRegion } from './generator/generate-region.js';
import { plainRegion } from './generator/region-settings.js';
import { describeProblem } from './instance-format/describe-problem.js';
import { tryMisreports } from './misreports/try-misreports.js';

describe('saying something else than one wants', () => {
  it('gains nothing in 400 tries', () => {
    for (let region = 0; region < 4; region++) {
      const problem = describeProblem(generateRegion(plainRegion(`misreports ${region}`, 60)));
      expect({ region, gainful: tryMisreports(problem, 100) }).toEqual({ region, gainful: [] });
    }
  });
});
