import { describe, expect, it } from '@jest/globals';
import {
  allocate,
  checkAllocation,
  compileProblem,
  describeViolation,
  type AllocationProblem,
} from '@samenloket/matching/allocation';
import { generateRegion } from './generator/generate-region.js';
import { plainRegion, richRegion, wholePlaceRegion } from './generator/region-settings.js';
import { smallProblem } from './generator/small-problem.js';
import { asOutcome } from './naive/as-outcome.js';
import { claimsIn } from './naive/claims.js';
import { fromOutcome } from './naive/from-outcome.js';

/** Sentences about what is wrong with the engine's outcome. */
function faultsOf(problem: AllocationProblem): string[] {
  return checkAllocation(problem, allocate(problem)).map((found) => describeViolation(problem, found));
}

describe('every outcome of the engine', () => {
  it('passes the checker in 1,500 small problems with everything in them, and lists the claims of the naive rules', () => {
    const wrong: unknown[] = [];
    for (let nth = 0; nth < 1500; nth++) {
      const problem = smallProblem(`engine ${nth}`);
      const columns = compileProblem(problem);
      const outcome = allocate(columns);
      const found = checkAllocation(columns, outcome).map((one) => describeViolation(columns, one));
      const claims = claimsIn(problem, fromOutcome(problem, outcome));
      const expected = asOutcome(problem, new Map(), claims).claims;
      if (found.length > 0 || JSON.stringify(expected) !== JSON.stringify(outcome.claims))
        wrong.push({ nth, found });
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['plain', plainRegion('checked', 1500)],
    ['with everything', richRegion('checked', 250)],
    ['of whole places', wholePlaceRegion('checked', 1000)],
  ])('passes the checker in a region %s', (_, settings) => {
    expect(faultsOf(generateRegion(settings))).toEqual([]);
  });
});
