import type { AllocationOutcome, ProblemDescription } from '@samenloket/matching/allocation';
import type { Placed } from './claims.js';
import { contractsOf, type Contract } from './contract.js';

/** The outcome of a compiled problem in the words of its description. */
export function fromOutcome(problem: ProblemDescription, { option, form }: AllocationOutcome): Placed {
  const options = problem.units.flatMap((unit) => unit.wishes.flatMap((wish) => wish.options));
  const forms = problem.units.flatMap((unit) => unit.forms);
  const placed = new Map<string, Contract>();
  for (const [row, unit] of problem.units.entries()) {
    if (option[row] === -1) continue;
    const own = contractsOf(problem, unit).find(
      (contract) =>
        contract.option === options[option[row] ?? -1] && contract.form === forms[form[row] ?? -1],
    );
    if (!own) throw new Error(`Unit ${unit.id} has a contract that is none of its own.`);
    placed.set(unit.id, own);
  }
  return placed;
}
