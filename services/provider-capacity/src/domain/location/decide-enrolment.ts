import { DomainError } from '@samenloket/event-sourcing';
import { knownFacts } from '../plain-facts.js';
import { allotPlace } from './allot-place.js';
import type { EndEnrolment, EnrolDirectly } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { RefusalReason, Shortage } from './location-facts.js';
import { endOf, findPlacement, type LocationState } from './location-state.js';

/** @throws DomainError NO_CAPACITY, with a fault for each half-day that is full */
export function enrolDirectly(command: EnrolDirectly, state: LocationState): LocationEvent[] {
  const { enrolmentId, start, until } = command;
  if (findPlacement(state, enrolmentId)) return [];
  if (until !== undefined && until <= start) {
    throw new DomainError('BAD_INPUT', 'Care ends after it starts: give a later "until".');
  }
  const allotment = allotPlace(state, command);
  if (allotment.reason !== undefined) throw noCapacity(allotment.reason, allotment.shortages);
  return [{ type: 'enrolledDirectly', data: { enrolmentId, ...allotment.child } }];
}

/** @throws DomainError NOT_FOUND, RULE_VIOLATED when it would end before it starts or later than it does already */
export function endEnrolment({ enrolmentId, on }: EndEnrolment, state: LocationState): LocationEvent[] {
  const placement = findPlacement(state, enrolmentId);
  if (placement?.kind !== 'enrolment') {
    throw new DomainError('NOT_FOUND', `This location has no enrolment ${enrolmentId}.`);
  }
  const end = endOf(placement);
  if (end === on) return [];
  if (on < placement.start || (end !== undefined && on > end)) {
    throw new DomainError(
      'RULE_VIOLATED',
      `This enrolment can end from ${placement.start}${end ? ` until ${end}` : ''}; for longer care, enrol anew.`,
    );
  }
  const { requestId } = placement;
  return [
    { type: 'enrolmentEnded', data: knownFacts({ enrolmentId, requestId, on, cause: 'careEnded' as const }) },
  ];
}

function noCapacity(reason: RefusalReason, shortages: readonly Shortage[]): DomainError {
  if (reason === 'noGroup') {
    return new DomainError(
      'NO_CAPACITY',
      'No place group takes a child of this age from this date on. Choose another date or describe a group.',
    );
  }
  return new DomainError(
    'NO_CAPACITY',
    'These half-days are full. Choose other half-days, or a later start.',
    shortages.map(({ date, halfDay, capacity, occupied }) => ({
      path: `pattern.${halfDay}`,
      message: `${occupied} of ${capacity} places are taken on ${date}`,
    })),
  );
}
