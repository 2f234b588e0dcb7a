import { DomainError } from '@samenloket/event-sourcing';
import { knownFacts } from '../plain-facts.js';
import { partOn } from './decide-enrolment-change.js';
import { existingEnrolment } from './decide-enrolment.js';
import type { EnrolDirectly, WantedPlace } from './location-commands.js';
import type { OtherEnrolment } from './location-events.js';
import { endOf, type LocationState } from './location-state.js';

/** A child that goes on at another location from a date on; what is absent stays as agreed. */
export interface Move extends Partial<Pick<WantedPlace, 'placeGroupId' | 'pattern' | 'placeKinds'>> {
  readonly enrolmentId: string;
  /** First day at the other location. */
  readonly on: string;
  readonly until?: string;
}

/**
 * What the other location is asked: a place for the same child, half-days and end unless others are wanted. Undefined
 * when the child went there already, with the same move.
 * @throws DomainError NOT_FOUND, RULE_VIOLATED outside the enrolment or when it went elsewhere
 */
export function placeAfterMove(
  state: LocationState,
  move: Move,
  moved: OtherEnrolment,
): EnrolDirectly | undefined {
  const placement = existingEnrolment(state, move.enrolmentId);
  if (placement.movedTo?.enrolmentId === moved.enrolmentId) return undefined;
  if (placement.movedTo) {
    throw new DomainError(
      'RULE_VIOLATED',
      'This child went to another location already: move it from there.',
    );
  }
  const { birthMonth, requestId } = placement;
  const current = partOn(placement, move.on);
  return knownFacts({
    type: 'enrolDirectly' as const,
    enrolmentId: moved.enrolmentId,
    requestId,
    birthMonth,
    start: move.on,
    until: move.until ?? endOf(placement),
    pattern: move.pattern ?? current.pattern,
    placeGroupId: move.placeGroupId,
    placeKinds: move.placeKinds,
    movedFrom: { locationId: state.facts?.locationId ?? '', enrolmentId: move.enrolmentId },
  });
}
