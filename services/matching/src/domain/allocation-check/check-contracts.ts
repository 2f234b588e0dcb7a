import type { AllocationOutcome } from '../allocation/outcome.js';
import { none } from '../allocation/problem.js';
import { ContractCursor } from './contract-cursor.js';
import type { ContractReader } from './contract-reader.js';
import { violation, type Violation } from './violation.js';

/** What is wrong with the accepted contracts one by one: may the unit have it, and did it keep the place it had? */
export function* contractViolations(
  reader: ContractReader,
  outcome: AllocationOutcome,
): Generator<Violation> {
  const cursor = new ContractCursor(reader.problem);
  for (let unit = 0; unit < reader.problem.units.count; unit++) {
    const found = contractViolation(reader, outcome, unit) ?? lostPlace(reader, cursor, outcome, unit);
    if (found) yield found;
  }
}

function contractViolation(
  reader: ContractReader,
  outcome: AllocationOutcome,
  unit: number,
): Violation | undefined {
  const { units } = reader.problem;
  const contract = { unit, option: outcome.option[unit]!, form: outcome.form[unit]! };
  if (contract.option === none && contract.form === none) return undefined;
  const isOwn =
    isWithin(contract.option, units.optionStart, unit) && isWithin(contract.form, units.formStart, unit);
  if (!isOwn) return violation('notOwnContract', contract);
  if (!reader.belongTogether(unit, contract.option, contract.form))
    return violation('contractNotAccepted', contract);
  if (jointIsPlaced(reader, outcome, unit)) return violation('siblingsTwice', contract);
  return forbiddenGroup(reader, contract);
}

interface AcceptedContract {
  readonly unit: number;
  readonly option: number;
  readonly form: number;
}

function forbiddenGroup(reader: ContractReader, contract: AcceptedContract): Violation | undefined {
  const { units, places } = reader.problem;
  const { unit, option } = contract;
  const freePrice = units.incomeTariffOnly[unit] === 1 ? reader.freePriceGroup(unit, option) : none;
  if (freePrice !== none) return violation('freePrice', { ...contract, group: freePrice });
  const strangePool = reader.strangePoolGroup(unit, option);
  if (strangePool !== none) return violation('otherPool', { ...contract, group: strangePool });
  for (let child = 1; child < units.children[unit]!; child++) {
    const group = reader.groupOf(unit, option, child);
    if (places.location[group] !== reader.locationOf(unit, option))
      return violation('twoLocations', { ...contract, group });
  }
  return undefined;
}

/** A unit with a held form got nothing, or something that stands after its place in the order of its family. */
function lostPlace(
  reader: ContractReader,
  cursor: ContractCursor,
  outcome: AllocationOutcome,
  unit: number,
): Violation | undefined {
  if (!hasHeldForm(reader, unit) || jointIsPlaced(reader, outcome, unit)) return undefined;
  const [option, form] = [outcome.option[unit]!, outcome.form[unit]!];
  cursor.startAt(unit);
  while (cursor.next()) {
    if (cursor.option === option && cursor.form === form) return undefined;
    const isHeldPlace = reader.isHeld(cursor.form) && reader.belongTogether(unit, cursor.option, cursor.form);
    if (isHeldPlace)
      return violation('standingPlaceLost', { unit, option: cursor.option, form: cursor.form });
  }
  return undefined;
}

function hasHeldForm(reader: ContractReader, unit: number): boolean {
  const { formStart } = reader.problem.units;
  for (let form = formStart[unit]!; form < formStart[unit + 1]!; form++) if (reader.isHeld(form)) return true;
  return false;
}

/** Whether the unit takes no part, because the one that it is split from has a contract. */
export function jointIsPlaced(reader: ContractReader, outcome: AllocationOutcome, unit: number): boolean {
  const joint = reader.problem.units.splitFrom[unit]!;
  return joint !== none && outcome.option[joint] !== none;
}

function isWithin(row: number, start: Uint32Array, unit: number): boolean {
  return row >= start[unit]! && row < start[unit + 1]!;
}
