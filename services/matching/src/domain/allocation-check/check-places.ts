import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import type { ContractReader } from './contract-reader.js';
import { violation, type Violation } from './violation.js';

/** Half-days over their places, each named once, with the unit in the last row that takes one too many. */
export function* placeViolations(reader: ContractReader, outcome: AllocationOutcome): Generator<Violation> {
  const { units, places, months, halfDays } = reader.problem;
  const left = new Int32Array(places.free);
  for (let unit = 0; unit < units.count; unit++) {
    const [option, form] = [outcome.option[unit]!, outcome.form[unit]!];
    if (option === none) continue;
    reader.readCells(unit, option, form);
    for (let i = 0; i < reader.cellCount; i++) {
      const cell = reader.cells[i]!;
      if (--left[cell]! !== -1) continue;
      const group = Math.floor(cell / (months * halfDays));
      const month = Math.floor(cell / halfDays) % months;
      yield violation('overPlaces', { unit, option, form, group, month, halfDay: cell % halfDays });
    }
  }
}
