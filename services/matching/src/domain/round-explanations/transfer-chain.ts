import { patternOfMask } from '@samenloket/regional';
import { compileProblem } from '../allocation/compile-problem.js';
import { placeRow } from '../allocation/contract-key.js';
import { OutcomeReader } from '../allocation/outcome-reader.js';
import { type AllocationProblem, none } from '../allocation/problem.js';
import type { RoundContent, RoundUnit } from '../round-content/round-content.js';
import { monthAfter } from '../round-content/round-months.js';
import { problemOf } from '../round-content/round-problem.js';
import type { RoundResult, UnitPlace } from '../round-content/round-result.js';
import { withOtherPlaces } from '../round-content/what-if/other-places.js';
import { type ChangedPlace, type PlaceInRound, placesByChild } from './changed-places.js';

const workingDays = Array.from({ length: 10 }, (_, halfDay) => halfDay);
/** Of two weeks. */
const freed = [...workingDays, ...workingDays.map((halfDay) => halfDay + 14)];

/**
 * What follows when one place of a group comes free, from Monday to Friday: the first candidate for it, who comes from a
 * place that it wished less, then the first one for what that leaves, and so on. Empty when nobody would take it.
 *
 * @param content as it was allocated, without what deviations struck
 */
export function transferChain(
  content: RoundContent,
  result: RoundResult,
  placeGroupId: string,
): ChangedPlace[] {
  const more = withOtherPlaces(content, [{ placeGroupId, halfDays: freed, change: 1 }]);
  const problem = compileProblem(problemOf(more));
  const reader = new OutcomeReader(problem, rowsOf(content, result, problem));
  const rows = content.placeGroups.flatMap((group, row) =>
    group.placeGroupId === placeGroupId ? [row] : [],
  );
  const candidates = rows.flatMap((row) => reader.candidatesFor(row).slice(0, 1));
  const before = placesByChild(result);
  const [first] = candidates.sort((one, other) => one.key - other.key);
  return (first ? reader.chainOf(first) : []).flatMap(({ unit, form, option }) => {
    const place = placeIn(content, problem, { unit, form, option });
    return changesOf(content.units[unit] as RoundUnit, before, place);
  });
}

/** The contracts of a result, as rows of the problem. */
function rowsOf(content: RoundContent, { units }: RoundResult, problem: AllocationProblem) {
  const groupOf = new Map(content.placeGroups.map(({ id, placeGroupId }) => [id, placeGroupId]));
  const { optionStart, formStart } = problem.units;
  const option = new Int32Array(units.length).fill(none);
  const form = new Int32Array(units.length).fill(none);
  units.forEach(({ placed }, row) => {
    if (!placed) return;
    option[row] = (optionStart[row] as number) + optionOf(content.units[row] as RoundUnit, placed, groupOf);
    form[row] = (formStart[row] as number) + placed.form;
  });
  return { option, form };
}

function optionOf(
  { id, wishes }: RoundUnit,
  { wish, children }: UnitPlace,
  groupOf: ReadonlyMap<string, string | undefined>,
): number {
  const before = wishes.slice(0, wish).reduce((sum, { options }) => sum + options.length, 0);
  const isIt = (groups: readonly string[]) =>
    groups.every((group, child) => groupOf.get(group) === children[child]?.placeGroupId);
  const own = wishes[wish]?.options.findIndex(({ groups }) => isIt(groups)) ?? -1;
  if (own < 0) throw new Error(`The place of ${id} is none that it asked for.`);
  return before + own;
}

/** Where each child of a unit would be. */
function placeIn(
  { frame, placeGroups, units }: RoundContent,
  problem: AllocationProblem,
  { unit, form, option }: { readonly unit: number; readonly form: number; readonly option: number },
): PlaceInRound[] {
  const { kind = 'full', care = [] } =
    units[unit]?.forms[form - (problem.units.formStart[unit] as number)] ?? {};
  return care.map(({ halfDays, from }, child) => {
    const group = problem.options.group[placeRow(problem, unit, option) + child] as number;
    const { location: locationId = '', placeGroupId = '' } = placeGroups[group] ?? {};
    const mask = frame.halfDays === 14 ? halfDays | (halfDays << 14) : halfDays;
    const month = monthAfter(frame.firstMonth, from);
    return { locationId, placeGroupId, kind, month, pattern: patternOfMask(mask) };
  });
}

function changesOf(
  { children }: RoundUnit,
  before: ReadonlyMap<string, PlaceInRound>,
  after: readonly PlaceInRound[],
): ChangedPlace[] {
  return children.map((number, child) => {
    const [from, to] = [before.get(number), after[child]];
    return { number, ...(from && { from }), ...(to && { to }) };
  });
}
