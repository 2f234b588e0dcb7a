import type { AllocationOutcome } from '../allocation/outcome.js';
import type { AllocationProblem } from '../allocation/problem.js';
import { claimViolations } from './check-claims.js';
import { contractViolations } from './check-contracts.js';
import { figureViolations } from './check-figures.js';
import { placeViolations } from './check-places.js';
import { ContractReader } from './contract-reader.js';
import { violation, type Violation } from './violation.js';

/**
 * Checks an outcome against its problem, apart from the engine that made it: it shares the columns with the engine and
 * no code. Nothing is published before this answers with an empty list.
 *
 * The rules go from the ground up: contracts that a unit may not have hide what comes after them, and so do half-days
 * over their places. Claims and refusals are read only when every accepted contract fits.
 *
 * @param atMost How many violations to name.
 */
export function checkAllocation(
  problem: AllocationProblem,
  outcome: AllocationOutcome,
  atMost = 1000,
): Violation[] {
  const { count } = problem.units;
  if (outcome.option.length !== count || outcome.form.length !== count) return [violation('wrongShape')];
  const reader = new ContractReader(problem);
  for (const rules of [contractViolations, placeViolations, claimViolations]) {
    const found = [...rules(reader, outcome).take(atMost)];
    if (found.length > 0) return found;
  }
  return [...figureViolations(reader, outcome)];
}
