import { none } from '../allocation/problem.js';
import { fromTheStart, Step, type AcceptedContracts } from './accepted-contracts.js';
import type { AllocationOutcome } from '../allocation/outcome.js';
import type { ContractPart, ContractReader } from './contract-reader.js';

/**
 * For each cell the unit that took its last place: `none` while there is one left, `fromTheStart` when it was gone
 * before the step began. A contract that needs one place there is refused when that unit comes before it.
 */
export interface CutOffs {
  /** While reserved units choose; the same column as `everybody` when nothing is reserved. */
  readonly reserve: Int32Array;
  readonly everybody: Int32Array;
}

export function cutOffsOf(
  reader: ContractReader,
  outcome: AllocationOutcome,
  accepted: AcceptedContracts,
): CutOffs {
  const { places, reserves } = reader.problem;
  const left = new Int32Array(places.free);
  const everybody = new Int32Array(left.length);
  for (let cell = 0; cell < left.length; cell++) everybody[cell] = left[cell] === 0 ? fromTheStart : none;
  const reserve = reserves.count === 0 ? everybody : everybody.slice();
  const take = (unit: number, part: ContractPart, step: number) => {
    reader.readCells(unit, outcome.option[unit]!, outcome.form[unit]!, part);
    for (let i = 0; i < reader.cellCount; i++) {
      const cell = reader.cells[i]!;
      if (--left[cell]! !== 0) continue;
      everybody[cell] = step === Step.everybody ? unit : fromTheStart;
      if (step !== Step.everybody) reserve[cell] = step === Step.reserve ? unit : fromTheStart;
    }
  };
  for (const unit of accepted.units) if (accepted.step[unit] !== Step.held) take(unit, 'own', Step.held);
  for (const unit of accepted.units) take(unit, 'rest', accepted.step[unit]!);
  return { reserve, everybody };
}
