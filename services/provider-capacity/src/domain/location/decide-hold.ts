import { DomainError } from '@samenloket/event-sourcing';
import { covers } from '@samenloket/regional';
import { knownFacts } from '../plain-facts.js';
import { allotPlace } from './allot-place.js';
import type { ConfirmHold, HoldHalfDays, ReleaseHold } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { RefusalReason, Shortage } from './location-facts.js';
import { findPlacement, type LocationState, type Placement } from './location-state.js';

export type HoldOutcome =
  | { readonly held: true; readonly placeGroupId: string; readonly until?: string }
  | { readonly held: false; readonly reason: RefusalReason; readonly shortages: readonly Shortage[] };

/**
 * What came of an offer for a request: once decided it stays so. An offer that is over answers `full`, without
 * shortages; one with the id of a child of another request answers `idTaken`, since that child's place is not its own.
 */
export function holdOutcome(
  state: LocationState,
  { offerId, requestId }: Pick<HoldHalfDays, 'offerId' | 'requestId'>,
): HoldOutcome | undefined {
  const placement = findPlacement(state, offerId);
  if (placement) {
    if (placement.requestId !== requestId) return { held: false, reason: 'idTaken', shortages: [] };
    const { placeGroupId, until } = placement;
    return { held: true, placeGroupId, ...(until !== undefined && { until }) };
  }
  const refusal = state.refusals.find((refused) => refused.offerId === offerId);
  if (refusal) return { held: false, reason: refusal.reason, shortages: refusal.shortages };
  return state.released.includes(offerId) ? { held: false, reason: 'full', shortages: [] } : undefined;
}

export function holdHalfDays(command: HoldHalfDays, state: LocationState): LocationEvent[] {
  const { offerId, requestId } = command;
  if (holdOutcome(state, command)) return [];
  const { child, reason, shortages } = allotPlace(state, command);
  if (child) return [{ type: 'halfDaysHeld', data: { offerId, ...child } }];
  return [{ type: 'holdRefused', data: { offerId, requestId, reason, shortages } }];
}

/** @throws DomainError NOT_FOUND when nothing is held, RULE_VIOLATED when more is confirmed than is held */
export function confirmHold({ offerId, start, pattern }: ConfirmHold, state: LocationState): LocationEvent[] {
  const held = findPlacement(state, offerId);
  if (!held) {
    throw new DomainError('NOT_FOUND', `Nothing is held for offer ${offerId}: hold its half-days first.`);
  }
  if (held.kind === 'enrolment') return [];
  refuseMoreThan(held, start, pattern);
  const { placeGroupId, requestId, birthMonth, until } = held;
  const child = knownFacts({ placeGroupId, requestId, birthMonth, start, until, pattern });
  return [{ type: 'holdConfirmed', data: { offerId, ...child } }];
}

export function releaseHold({ offerId, requestId }: ReleaseHold, state: LocationState): LocationEvent[] {
  const placement = findPlacement(state, offerId);
  if (placement && requestId !== undefined && placement.requestId !== requestId) return [];
  if (placement?.kind === 'enrolment') return cancelledAcceptance(placement);
  if (state.released.includes(offerId)) return [];
  return [{ type: 'holdReleased', data: { offerId } }];
}

function cancelledAcceptance({ id, requestId, start, endedOn }: Placement): LocationEvent[] {
  if (endedOn !== undefined && endedOn <= start) return [];
  const data = { enrolmentId: id, requestId, on: start, cause: 'acceptanceCancelled' as const };
  return [{ type: 'enrolmentEnded', data: knownFacts(data) }];
}

function refuseMoreThan(held: Placement, start: string, pattern: ConfirmHold['pattern']): void {
  if (start < held.start || (held.until !== undefined && start >= held.until)) {
    throw new DomainError(
      'RULE_VIOLATED',
      `Care can start from ${held.start}${held.until ? ` and before ${held.until}` : ''}, as held; ask for a new offer otherwise.`,
    );
  }
  if (!covers(held.pattern, pattern)) {
    throw new DomainError(
      'RULE_VIOLATED',
      'Accept only half-days that the offer holds, or ask for a new one.',
    );
  }
}
