import { DomainError } from '@samenloket/event-sourcing';
import { compileProblem } from '../../allocation/compile-problem.js';
import type { Witness } from '../../allocation/outcome.js';
import { OutcomeReader } from '../../allocation/outcome-reader.js';
import { none } from '../../allocation/problem.js';
import type { OptionDescription } from '../../allocation/problem-description.js';
import type { RoundContent, RoundForm, RoundUnit } from '../round-content.js';
import { monthAfter, monthsUntil } from '../round-months.js';
import { problemOf } from '../round-problem.js';
import type { RoundResult, UnitPlace } from '../round-result.js';
import { unitMeant } from '../unit-meant.js';
import { mostFree } from './other-places.js';

/** What would have been otherwise, for one family at one location. */
export interface Supposed {
  readonly locationId: string;
  /** Numbers of half-days that are not asked; of a two-week cycle 14–27 are the even weeks. */
  readonly withoutHalfDays?: readonly number[];
  /** `YYYY-MM` in which care begins. */
  readonly fromMonth?: string;
  /** So many more places, on every half-day or on `extraHalfDays` only. */
  readonly extraPlaces?: number;
  readonly extraHalfDays?: readonly number[];
}

export interface CounterfactualAnswer {
  /** Whether its priority would have given it a place there. */
  readonly fits: boolean;
  /** Where it still would not fit: `month` as `YYYY-MM`. */
  readonly fullOn?: { readonly month: string; readonly halfDay: number; readonly places: number };
}

/**
 * Holds a family that had asked otherwise against the cut-offs of a location: whether it would be chosen there before
 * one who was, all other places as they are. What would follow elsewhere is not looked at.
 *
 * @param content as it was allocated, without what deviations struck
 * @throws DomainError NOT_FOUND without such a number, RULE_VIOLATED when the family cannot come to the location,
 * BAD_INPUT when nothing is left to ask or the month is not in the round
 */
export function counterfactual(
  content: RoundContent,
  result: RoundResult,
  roundNumber: string,
  supposed: Supposed,
): CounterfactualAnswer {
  const { unit } = unitMeant(content, result, roundNumber) ?? {};
  if (!unit) throw new DomainError('NOT_FOUND', 'Nobody goes by this number in the round.');
  const options = unit.wishes.find(({ location }) => location === supposed.locationId)?.options ?? [];
  if (options.length === 0) {
    throw new DomainError(
      'RULE_VIOLATED',
      'The family cannot come to this location in this round: it did not wish it, or no group there takes the child. Ask about another one.',
    );
  }
  const asking = {
    ...alone(unit),
    forms: [supposedForm(content, unit, supposed)],
    wishes: [wishOf(supposed, options)],
  };
  const witnesses = witnessesAt(content, result, asking, supposed);
  const [first] = witnesses;
  if (!first || witnesses.length < options.length) return { fits: true };
  const month = monthAfter(content.frame.firstMonth, first.month);
  return { fits: false, fullOn: { month, halfDay: first.halfDay, places: first.places } };
}

/** All that the family asked, less what it had not asked, from the month in which it would begin. */
function supposedForm(
  { frame }: RoundContent,
  { forms }: RoundUnit,
  { withoutHalfDays = [], fromMonth }: Supposed,
): RoundForm {
  const without = withoutHalfDays.reduce((mask, halfDay) => mask | (1 << halfDay), 0);
  const from = fromMonth === undefined ? undefined : monthsUntil(frame.firstMonth, fromMonth);
  const care = (forms[0]?.care ?? []).map((asked) => ({
    halfDays: asked.halfDays & ~without,
    from: from ?? asked.from,
    until: asked.until,
  }));
  if (care.some(({ halfDays }) => halfDays === 0))
    throw new DomainError('BAD_INPUT', 'Leave some half-days of those that were asked.');
  if (care.some((one) => one.from < 0 || one.from >= one.until))
    throw new DomainError('BAD_INPUT', 'Give a month in this round in which the child still needs care.');
  return { kind: 'full', care };
}

/** The reasons why none of its options is given; fewer than there are options when one is. */
function witnessesAt(
  content: RoundContent,
  result: RoundResult,
  asking: RoundUnit,
  { locationId, extraPlaces = 0, extraHalfDays }: Supposed,
): Witness[] {
  const more = (places: number, halfDay: number) => {
    const applies = extraHalfDays?.includes(halfDay) ?? true;
    return applies ? Math.min(places + extraPlaces, mostFree) : places;
  };
  const placeGroups = content.placeGroups
    .filter(({ location }) => location === locationId)
    .map((group) => ({ ...group, free: group.free.map((row) => row.map(more)) }));
  const reserves = content.reserves.filter(({ id }) => placeGroups.some(({ reserve }) => reserve === id));
  const own = new Set(asking.children);
  const placed = placedAt(content, result, locationId).filter(
    ({ children }) => !children.some((child) => own.has(child)),
  );
  const problem = compileProblem(
    problemOf({ ...content, placeGroups, reserves, units: [asking, ...placed] }),
  );
  const { optionStart, formStart } = problem.units;
  const rows = (starts: Uint32Array) =>
    Int32Array.from([asking, ...placed], (_, unit) => (unit === 0 ? none : (starts[unit] as number)));
  const reader = new OutcomeReader(problem, { option: rows(optionStart), form: rows(formStart) });
  const options = asking.wishes[0]?.options ?? [];
  return options.flatMap((_, option) => reader.whyNot(0, 0, option) ?? []);
}

/** The units that a location takes, each with nothing but the contract that it has there. */
function placedAt(
  { units, placeGroups }: RoundContent,
  result: RoundResult,
  locationId: string,
): RoundUnit[] {
  const groupOf = new Map(placeGroups.map(({ id, placeGroupId }) => [id, placeGroupId]));
  const places = new Map(
    result.units.flatMap(({ number, placed }) =>
      placed?.locationId === locationId ? [[number, placed]] : [],
    ),
  );
  return units.flatMap((unit): RoundUnit[] => {
    const place = places.get(unit.id);
    if (!place) return [];
    const form = unit.forms[place.form];
    const option = unit.wishes[place.wish]?.options.find(({ groups }) => isPlace(groups, place, groupOf));
    if (!form || !option) throw new Error(`The place of ${unit.id} is none that it asked for.`);
    return [{ ...alone(unit), forms: [form], wishes: [{ location: locationId, options: [option] }] }];
  });
}

/** Without the siblings that it is split from. */
function alone({ splitFrom: _, ...unit }: RoundUnit): RoundUnit {
  return unit;
}

function isPlace(
  groups: readonly string[],
  { children }: UnitPlace,
  groupOf: ReadonlyMap<string, string | undefined>,
): boolean {
  return groups.every((group, child) => groupOf.get(group) === children[child]?.placeGroupId);
}

function wishOf({ locationId }: Supposed, options: readonly OptionDescription[]) {
  return { location: locationId, options };
}
