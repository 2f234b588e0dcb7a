import type { AllocationRound } from './allocation-round.state.js';

export const roundStatuses = [
  'announced',
  'freezing',
  'frozen',
  'computed',
  'refusedByCheck',
  'publishing',
  'published',
  'cancelled',
] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** `frozen` means that it is to be computed, for the first time or again after a deviation. */
export function statusOf(round: AllocationRound): RoundStatus {
  if (round.cancelled) return 'cancelled';
  if (round.published) return 'published';
  if (round.publishing) return 'publishing';
  if (round.checkFailure) return 'refusedByCheck';
  if (round.frozen) return isComputed(round) ? 'computed' : 'frozen';
  return round.places && !round.freezeRefusal ? 'freezing' : 'announced';
}

/** Whether the last computation takes in just the deviations that stand. */
function isComputed({ computed, deviations }: AllocationRound): boolean {
  if (computed?.deviationIds.length !== deviations.length) return false;
  return deviations.every(({ deviationId }, index) => computed.deviationIds[index] === deviationId);
}

/** Whether the locations that this attempt took are still the round's: then no other round may take them. */
export function keepsPlaces(round: AllocationRound, attemptId: string): boolean {
  const isOver = ['announced', 'published', 'cancelled'].includes(statusOf(round));
  return !isOver && round.places?.attemptId === attemptId;
}

/** Whether this organiser agrees with what is proposed at its locations now. */
export function hasConfirmed({ confirmations }: AllocationRound, organiserId: string): boolean {
  return confirmations[organiserId] !== undefined;
}
