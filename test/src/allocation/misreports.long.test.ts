import { describe, expect, it } from '@jest/globals';
import { generateRegion } from './generator/generate-region.js';
import { plainRegion } from './generator/region-settings.js';
import { describeProblem } from './instance-format/describe-problem.js';
import { fairRanks } from './misreports/fair-ranks.js';
import { withUnit } from './misreports/misreport.js';
import { tryMisreports } from './misreports/try-misreports.js';
import { contractsOf } from './naive/contract.js';

const seconds = 600;
const regions = 48;

describe('saying something else than one wants', () => {
  it('gains once in 24,000 tries, where best ranks and no gain exclude each other (docs/decisions/0030)', async () => {
    const problems = Array.from({ length: regions }, (_, region) =>
      describeProblem(generateRegion(plainRegion(`misreports ${region}`, 200))),
    );
    const gainful = problems.flatMap((problem, region) =>
      tryMisreports(problem, 24_000 / regions).map((gain) => ({ region, ...gain })),
    );
    expect(gainful).toEqual([
      expect.objectContaining({ region: 21, unit: 'family-94', honest: 3, misreporting: 2 }),
    ]);

    const truth = problems[21]!;
    const unit = truth.units.find(({ id }) => id === 'family-94')!;
    const order = contractsOf(truth, unit);
    const ranksFor = (said: typeof truth) => fairRanks(said, unit.id, order, seconds);
    expect(await ranksFor(truth)).toEqual([
      { rankSum: 617, own: 3 },
      { rankSum: 627, own: 2 },
    ]);
    expect(await ranksFor(withUnit(truth, unit, gainful[0]!.said))).toEqual([{ rankSum: 627, own: 2 }]);
  });
});
