import { DomainError } from '@samenloket/event-sourcing';
import { type CarePattern, halfDaysOverTwoWeeks, patternOfMask } from '@samenloket/regional';
import { knownFacts } from '../plain-facts.js';
import { existingEnrolment } from './decide-enrolment.js';
import type { ChangeEnrolment } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { Shortage } from './location-facts.js';
import { endOf, type LocationState, type Placement } from './location-state.js';
import { noPlace } from './no-place.js';
import { notOpenFor } from './opening-hours.js';
import { fittingGroups } from './place-groups.js';
import { careOf, type PlacementPart, placementBefore } from './placement-parts.js';
import { settlingInShortages } from './settling-in-room.js';
import { shortagesOf, type Wanted } from './shortages.js';

/**
 * What a child has stays its own; only what it takes anew, in half-days, another group or a later end, needs room.
 * @throws DomainError NOT_FOUND, RULE_VIOLATED outside the enrolment, NO_CAPACITY
 */
export function changeEnrolment(command: ChangeEnrolment, state: LocationState): LocationEvent[] {
  const { enrolmentId, from } = command;
  const placement = existingEnrolment(state, enrolmentId);
  const current = partOn(placement, from);
  const part = knownFacts({
    from,
    placeGroupId: command.placeGroupId ?? current.placeGroupId,
    pattern: command.pattern ?? current.pattern,
    until: command.until ?? endOf(placement),
  });
  if (part.until !== undefined && part.until <= from) {
    throw new DomainError(
      'BAD_INPUT',
      'What is agreed from a date on lasts a day at least: give a later "until".',
    );
  }
  if (isAsAgreed(placement, part)) return [];
  refuseWithoutPlace(command, placement, part, current, state);
  const { requestId } = placement;
  return [{ type: 'enrolmentChanged', data: knownFacts({ enrolmentId, requestId, ...part }) }];
}

/** @throws DomainError RULE_VIOLATED outside the enrolment */
export function partOn(placement: Placement, date: string): PlacementPart {
  const part = careOf(placement).find(
    ({ from, until }) => from <= date && (until === undefined || date < until),
  );
  if (part) return part;
  const end = endOf(placement);
  throw new DomainError(
    'RULE_VIOLATED',
    `This enrolment can change from ${placement.start}${end ? ` and before ${end}` : ''}; enrol anew otherwise.`,
  );
}

/** Whether from its date on nothing would be otherwise. */
function isAsAgreed(placement: Placement, { from, placeGroupId, pattern, until }: PlacementPart): boolean {
  const mask = halfDaysOverTwoWeeks(pattern);
  return (
    endOf(placement) === until &&
    careOf(placement).every(
      (part) =>
        (part.until !== undefined && part.until <= from) ||
        (part.placeGroupId === placeGroupId && halfDaysOverTwoWeeks(part.pattern) === mask),
    )
  );
}

function refuseWithoutPlace(
  { placeKinds }: ChangeEnrolment,
  placement: Placement,
  part: PlacementPart,
  current: PlacementPart,
  state: LocationState,
): void {
  if (
    state.facts &&
    notOpenFor(state.facts, withoutOwn(part.pattern, current.pattern).weeks.flat()).length > 0
  ) {
    throw noPlace('notOpen', []);
  }
  const { from: start, placeGroupId } = part;
  const { birthMonth } = placement;
  const group =
    placeGroupId === current.placeGroupId
      ? state.groups.find((known) => known.placeGroupId === placeGroupId)
      : fittingGroups(state.groups, knownFacts({ start, birthMonth, placeGroupId, placeKinds }))[0];
  if (!group) throw noPlace('noGroup', []);
  const others = {
    ...state,
    placements: state.placements.map((known) =>
      known === placement ? placementBefore(known, start) : known,
    ),
  };
  const lacking = newlyTaken(placement, part).flatMap((wanted) => shortagesOf(others, group, wanted));
  if (start === placement.start && placeGroupId !== current.placeGroupId) {
    lacking.push(...settlingInShortages(others, group, placement));
  }
  if (lacking.length > 0) throw noPlace('full', firstOfEach(lacking));
}

/** What a change takes that the child does not have in this group on those days. */
function newlyTaken(placement: Placement, part: PlacementPart): Wanted[] {
  const own = careOf(placement).filter(({ placeGroupId }) => placeGroupId === part.placeGroupId);
  const borders = [...new Set([part.from, ...own.flatMap(({ from, until }) => [from, until ?? part.from])])]
    .filter((day) => part.from <= day && (part.until === undefined || day < part.until))
    .sort();
  return borders.flatMap((start, index) => {
    const has = own.find(({ from, until }) => from <= start && (until === undefined || start < until));
    const pattern = has ? withoutOwn(part.pattern, has.pattern) : part.pattern;
    const { birthMonth } = placement;
    const wanted = knownFacts({ birthMonth, start, until: borders[index + 1] ?? part.until, pattern });
    return halfDaysOverTwoWeeks(pattern) === 0 ? [] : [wanted];
  });
}

function withoutOwn(wanted: CarePattern, own: CarePattern): CarePattern {
  return patternOfMask(halfDaysOverTwoWeeks(wanted) & ~halfDaysOverTwoWeeks(own));
}

function firstOfEach(shortages: readonly Shortage[]): Shortage[] {
  const inOrder = [...shortages].sort((one, other) => (one.date < other.date ? -1 : 1));
  return inOrder.filter(
    ({ halfDay }, index) => inOrder.findIndex((shortage) => shortage.halfDay === halfDay) === index,
  );
}
