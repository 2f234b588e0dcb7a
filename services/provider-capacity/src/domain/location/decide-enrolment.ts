import { DomainError } from '@samenloket/event-sourcing';
import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { knownFacts } from '../plain-facts.js';
import { allotPlace } from './allot-place.js';
import type { EndEnrolment, EnrolDirectly } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import { endOf, findPlacement, type LocationState, type Placement } from './location-state.js';
import { noPlace } from './no-place.js';

/** @throws DomainError NO_CAPACITY, with a fault for each half-day that is full; ALREADY_EXISTS for another child's id */
export function enrolDirectly(command: EnrolDirectly, state: LocationState): LocationEvent[] {
  const { enrolmentId, start, until, movedFrom } = command;
  const known = findPlacement(state, enrolmentId);
  if (known && (movedFrom || isSame(known, command))) return [];
  if (known) {
    throw new DomainError('ALREADY_EXISTS', 'Another child has this id. Use a new id for a new child.');
  }
  if (until !== undefined && until <= start) {
    throw new DomainError('BAD_INPUT', 'Care ends after it starts: give a later "until".');
  }
  const allotment = allotPlace(state, command);
  if (allotment.reason !== undefined) throw noPlace(allotment.reason, allotment.shortages);
  return [{ type: 'enrolledDirectly', data: knownFacts({ enrolmentId, ...allotment.child, movedFrom }) }];
}

function isSame({ kind, requestId, start, pattern }: Placement, wanted: EnrolDirectly): boolean {
  return (
    kind === 'enrolment' &&
    requestId === wanted.requestId &&
    start === wanted.start &&
    halfDaysOverTwoWeeks(pattern) === halfDaysOverTwoWeeks(wanted.pattern)
  );
}

/**
 * A child that went on elsewhere leaves here at the latest then; when it left before, nothing is left to end.
 * @throws DomainError NOT_FOUND, RULE_VIOLATED when it would end before it starts or later than it does already
 */
export function endEnrolment(command: EndEnrolment, state: LocationState): LocationEvent[] {
  const { enrolmentId, on, movedTo } = command;
  const placement = existingEnrolment(state, enrolmentId);
  const end = endOf(placement);
  if (end === on || (movedTo && end !== undefined && end < on)) return [];
  if (on < placement.start || (end !== undefined && on > end)) {
    throw new DomainError(
      'RULE_VIOLATED',
      `This enrolment can end from ${placement.start}${end ? ` until ${end}` : ''}; for longer care, change it or enrol anew.`,
    );
  }
  const { requestId } = placement;
  const cause = movedTo ? ('moved' as const) : ('careEnded' as const);
  return [{ type: 'enrolmentEnded', data: knownFacts({ enrolmentId, requestId, on, cause, movedTo }) }];
}

/** @throws DomainError NOT_FOUND, for a hold as well: it is no enrolment yet */
export function existingEnrolment(state: LocationState, enrolmentId: string): Placement {
  const placement = findPlacement(state, enrolmentId);
  if (placement?.kind !== 'enrolment') {
    throw new DomainError('NOT_FOUND', `This location has no enrolment ${enrolmentId}.`);
  }
  return placement;
}
