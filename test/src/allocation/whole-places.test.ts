import { describe, expect, it } from '@jest/globals';
import { allocate, checkAllocation, compileProblem } from '@samenloket/matching/allocation';
import { wholePlaceProblem } from './generator/whole-place-problem.js';
import { fromOutcome } from './naive/from-outcome.js';
import { wholePlaceMatching } from './naive/whole-places.js';

describe('an allocation of whole places', () => {
  it('is the one of textbook deferred acceptance, in 10,000 random cases', () => {
    for (let nth = 0; nth < 10_000; nth++) {
      const problem = wholePlaceProblem(`whole places ${nth}`);
      const columns = compileProblem(problem);
      const outcome = allocate(columns);
      const placed = fromOutcome(problem, outcome);
      const locations = problem.units.map(({ id }) => placed.get(id)?.location);
      if (locations.join() !== wholePlaceMatching(problem).join()) {
        expect({ nth, locations }).toEqual({ nth, locations: wholePlaceMatching(problem) });
      }
      if (outcome.claims.length > 0 || checkAllocation(columns, outcome).length > 0) {
        expect({ nth, claims: outcome.claims, found: checkAllocation(columns, outcome) }).toEqual({
          nth,
          claims: [],
          found: [],
        });
      }
    }
  });
});
