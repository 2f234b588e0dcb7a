import type { AllocationOutcome, ProblemDescription } from '@samenloket/matching/allocation';
import { takesPart, type Placed } from './claims.js';
import { contractsOf, type Contract } from './contract.js';

/** The same outcome in the columns of the compiled problem. */
export function asOutcome(
  problem: ProblemDescription,
  placed: Placed,
  claims: readonly Contract[],
): AllocationOutcome {
  const rows = rowsOf(problem);
  const row = (contract: Contract | undefined, which: 'option' | 'form') =>
    contract === undefined ? -1 : (rows.get(contract[which]) ?? -1);
  const placedUnits = problem.units.map((unit) => placed.get(unit.id));
  const ranks = problem.units
    .filter((unit) => takesPart(unit, placed))
    .map((unit) => placed.get(unit.id)?.rank ?? contractsOf(problem, unit).length);
  return {
    engineVersion: 'naive',
    option: Int32Array.from(placedUnits, (contract) => row(contract, 'option')),
    form: Int32Array.from(placedUnits, (contract) => row(contract, 'form')),
    claims: claims.map((claim) => ({
      unit: problem.units.indexOf(claim.unit),
      option: row(claim, 'option'),
      form: row(claim, 'form'),
    })),
    figures: {
      placed: placed.size,
      rankSum: ranks.reduce((sum, rank) => sum + rank, 0),
      claimsGranted: 0,
      processingOrder: 0,
      processingOrdersTried: 1,
    },
  };
}

/** The row of each option and form; every description is an object of its own. */
function rowsOf(problem: ProblemDescription): Map<object, number> {
  const rows = new Map<object, number>();
  const options = problem.units.flatMap((unit) => unit.wishes.flatMap((wish) => wish.options));
  const forms = problem.units.flatMap((unit) => unit.forms);
  for (const described of [options, forms]) for (const [row, one] of described.entries()) rows.set(one, row);
  return rows;
}
