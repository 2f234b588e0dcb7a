import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import { jointIsPlaced } from './check-contracts.js';
import { ContractCursor } from './contract-cursor.js';
import type { ContractReader } from './contract-reader.js';
import { violation, type Violation } from './violation.js';

/** Counts again how many are placed and how far down their list; units that take no part count nothing. */
export function* figureViolations(reader: ContractReader, outcome: AllocationOutcome): Generator<Violation> {
  const cursor = new ContractCursor(reader.problem);
  let [placed, rankSum] = [0, 0];
  for (let unit = 0; unit < reader.problem.units.count; unit++) {
    const [option, form] = [outcome.option[unit]!, outcome.form[unit]!];
    if (option !== none) placed++;
    if (jointIsPlaced(reader, outcome, unit)) continue;
    cursor.startAt(unit);
    while (cursor.next() && !(cursor.option === option && cursor.form === form)) {
      if (reader.isAcceptable(unit, cursor.option, cursor.form)) rankSum++;
    }
  }
  if (placed !== outcome.figures.placed || rankSum !== outcome.figures.rankSum)
    yield violation('figureWrong');
}
