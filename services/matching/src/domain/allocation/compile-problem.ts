import { DomainError, type Fault } from '@samenloket/event-sourcing';
import { placeColumns, reserveColumns } from './compile-places.js';
import { formColumns, optionColumns, unitColumns } from './compile-units.js';
import type { AllocationProblem } from './problem.js';
import type { ProblemDescription } from './problem-description.js';
import { problemFaults } from './problem-faults.js';

/**
 * Puts a problem in columns; locations count from 0 in the order in which groups name them.
 * @throws DomainError BAD_INPUT with every fault: an id that nobody has, a key that two units share, and so on
 */
export function compileProblem(description: ProblemDescription): AllocationProblem {
  const faults: Fault[] = [];
  const problem: AllocationProblem = {
    firstMonth: description.firstMonth,
    months: description.months,
    halfDays: description.halfDays,
    seed: description.seed,
    processingOrders: description.processingOrders ?? 8,
    classSize: description.classSize,
    places: placeColumns(description, faults),
    reserves: reserveColumns(description.reserves),
    units: unitColumns(description.units, faults),
    forms: formColumns(description.units, faults),
    options: optionColumns(description, faults),
  };
  if (faults.length === 0) faults.push(...problemFaults(problem));
  if (faults.length > 0)
    throw new DomainError('BAD_INPUT', 'This allocation problem has faults: mend them.', faults);
  return problem;
}
