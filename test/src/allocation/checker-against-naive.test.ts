import { describe, expect, it } from '@jest/globals';
import { checkAllocation, compileProblem, type ProblemDescription } from '@samenloket/matching/allocation';
import { smallProblem } from './generator/small-problem.js';
import { SeededNumbers } from './generator/seeded-numbers.js';
import { asOutcome } from './naive/as-outcome.js';
import { claimsIn, othersAt, takesPart, unusedIn, type Placed } from './naive/claims.js';
import { contractsOf, type Contract } from './naive/contract.js';
import { fits } from './naive/location-choice.js';

const cases = 1500;

/** Anything that fits and in which everybody keeps the place it had, fair or not. */
function anyOutcome(problem: ProblemDescription, numbers: SeededNumbers): Placed {
  const held = problem.units.flatMap((unit) => contractsOf(problem, unit).filter(({ key }) => key === 0));
  const placed = new Map(held.map((contract) => [contract.unit.id, contract]));
  for (const row of numbers.order(problem.units.length)) {
    const unit = problem.units[row]!;
    if (placed.has(unit.id) && numbers.chance(0.5)) continue;
    const isFree =
      takesPart(unit, placed) &&
      !problem.units.some((one) => one.splitFrom === unit.id && placed.has(one.id));
    const contracts = contractsOf(problem, unit);
    if (!isFree || contracts.length === 0 || numbers.chance(0.2)) continue;
    const contract = numbers.pick(contracts);
    if (fits(problem, [...othersAt(placed, contract), contract])) placed.set(unit.id, contract);
  }
  return placed;
}

const named = (problem: ProblemDescription, contracts: readonly Contract[]) =>
  asOutcome(problem, new Map(), contracts).claims;

describe('the checker of allocations, against the rules written naively', () => {
  it('finds the same claims in any outcome that fits', () => {
    const met = { claims: 0, unused: 0 };
    for (let nth = 0; nth < cases; nth++) {
      const problem = smallProblem(`small ${nth}`);
      const placed = anyOutcome(problem, new SeededNumbers(`outcome ${nth}`));
      const [claims, unused] = [claimsIn(problem, placed), unusedIn(problem, placed)];
      const columns = compileProblem(problem);
      const found = checkAllocation(columns, asOutcome(problem, placed, [])).map(
        ({ rule, unit, option, form }) => ({
          rule: rule === 'placeUnused' ? rule : 'claim',
          contract: { unit, option, form },
        }),
      );
      const expected = named(problem, claims).map((contract, place) => ({
        rule: unused.some(({ unit, rank }) => unit === claims[place]!.unit && rank === claims[place]!.rank)
          ? 'placeUnused'
          : 'claim',
        contract,
      }));
      expect(found).toEqual(expected);
      met.claims += claims.length;
      met.unused += unused.length;
    }
    expect(met.claims - met.unused).toBeGreaterThan(cases / 10);
    expect(met.unused).toBeGreaterThan(cases / 10);
  });
});
