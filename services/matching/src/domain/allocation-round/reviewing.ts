import { DomainError } from '@samenloket/event-sourcing';
import type {
  ConfirmProposals,
  Deviate,
  UndoDeviation,
  WithdrawConfirmation,
} from './allocation-round.commands.js';
import type { AllocationRoundEvent, RoundDeviation } from './allocation-round.events.js';
import type { AllocationRound } from './allocation-round.state.js';
import { notNow } from './round-rules.js';
import { statusOf } from './round-status.js';

export function confirmProposals(command: ConfirmProposals, round: AllocationRound): AllocationRoundEvent[] {
  const { organiserId, proposalsHash, now } = command;
  if (statusOf(round) !== 'computed') {
    throw notNow(round, 'confirmed', 'Confirm what is proposed once it is computed.');
  }
  const present = round.computed?.organisers.find((organiser) => organiser.organiserId === organiserId);
  if (!present) throw new DomainError('NOT_FOUND', 'This round proposes nothing at this organiser.');
  if (proposalsHash !== undefined && proposalsHash !== present.proposalsHash) {
    throw new DomainError(
      'CONFLICT',
      'The proposals changed since you looked at them. Look again, and confirm what is proposed now.',
    );
  }
  if (round.confirmations[organiserId] === present.proposalsHash) return [];
  const data = { organiserId, proposalsHash: present.proposalsHash, happenedAt: now };
  return [{ type: 'proposalsConfirmed', data }];
}

export function withdrawConfirmation(
  { organiserId, now }: WithdrawConfirmation,
  round: AllocationRound,
): AllocationRoundEvent[] {
  requireReview(round, 'taken back by an organiser');
  if (round.confirmations[organiserId] === undefined) return [];
  return [{ type: 'confirmationWithdrawn', data: { organiserId, happenedAt: now } }];
}

/** A deviation that was made before, also one that was undone since, is made once. */
export function deviate(command: Deviate, round: AllocationRound): AllocationRoundEvent[] {
  const { type: _type, now, ...deviation } = command;
  const known = [...round.deviations, ...round.undoneDeviations].find(hasIdOf(deviation.deviationId));
  if (known) return alreadyMade(known, deviation);
  requireReview(round, 'deviated from');
  const { roundNumber, locationId } = deviation;
  if (!round.places?.locationIds.includes(locationId)) {
    throw new DomainError('NOT_FOUND', 'This location is not in this round.');
  }
  if (round.deviations.some((one) => one.roundNumber === roundNumber && one.locationId === locationId)) {
    throw new DomainError('ALREADY_EXISTS', 'The round deviates for this child at this location already.');
  }
  return [{ type: 'roundDeviated', data: { ...deviation, happenedAt: now } }];
}

export function undoDeviation(
  { deviationId, now }: UndoDeviation,
  round: AllocationRound,
): AllocationRoundEvent[] {
  if (round.undoneDeviations.some(hasIdOf(deviationId))) return [];
  requireReview(round, 'put back');
  if (!round.deviations.some(hasIdOf(deviationId))) {
    throw new DomainError('NOT_FOUND', 'This round has no such deviation. Look at the round again.');
  }
  return [{ type: 'deviationUndone', data: { deviationId, happenedAt: now } }];
}

/** From the first computation until offers are made; also while it is computed again. */
function requireReview(round: AllocationRound, wish: string): void {
  const status = statusOf(round);
  const isUnderReview = round.computed !== undefined && (status === 'computed' || status === 'frozen');
  if (!isUnderReview)
    throw notNow(round, wish, 'That is for after it is computed and before it is published.');
}

function hasIdOf(deviationId: string) {
  return (deviation: RoundDeviation) => deviation.deviationId === deviationId;
}

function alreadyMade(known: RoundDeviation, asked: RoundDeviation): [] {
  const { roundNumber, locationId, organiserId, reason } = known;
  const same =
    roundNumber === asked.roundNumber &&
    locationId === asked.locationId &&
    organiserId === asked.organiserId &&
    reason === asked.reason;
  if (same) return [];
  throw new DomainError('ALREADY_EXISTS', 'Another deviation has this id. Use a new id for a new deviation.');
}
