import { isNumberOf, type RoundContent, type RoundUnit } from './round-content.js';
import type { RoundResult, UnitResult } from './round-result.js';

/** A unit with what a round gave it. */
export interface UnitWithResult {
  readonly unit: RoundUnit;
  readonly result: UnitResult;
}

/**
 * The unit that a round number means: its own, or the one of a child. A child whose siblings and it may be split stands
 * in two: then the one with a place is meant, and without any the smaller one.
 */
export function unitMeant(
  content: RoundContent,
  { units }: RoundResult,
  roundNumber: string,
): UnitWithResult | undefined {
  const meant = content.units.flatMap((unit, row): UnitWithResult[] => {
    const result = units[row];
    return result && isNumberOf(unit, roundNumber) ? [{ unit, result }] : [];
  });
  return (
    meant.find(({ result }) => result.placed) ??
    meant.find(({ unit }) => unit.splitFrom !== undefined) ??
    meant[0]
  );
}

/** What all siblings together were given, for one of those that they are split in. */
export function jointOf(
  content: RoundContent,
  { units }: RoundResult,
  { splitFrom }: RoundUnit,
): UnitWithResult | undefined {
  const row = splitFrom === undefined ? -1 : content.units.findIndex(({ id }) => id === splitFrom);
  const [unit, result] = [content.units[row], units[row]];
  return unit && result && { unit, result };
}
