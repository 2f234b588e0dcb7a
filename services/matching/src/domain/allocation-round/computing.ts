import type { RecordCheckFailure, RecordComputation } from './allocation-round.commands.js';
import type { AllocationRoundEvent } from './allocation-round.events.js';
import type { AllocationRound } from './allocation-round.state.js';
import { statusOf } from './round-status.js';

/** Nothing when somebody deviated meanwhile, or when it was computed already: the next computation tells. */
export function recordComputation(
  { computation, now }: RecordComputation,
  round: AllocationRound,
): AllocationRoundEvent[] {
  if (!isAwaited(computation.deviationIds, round)) return [];
  return [{ type: 'roundComputed', data: { ...computation, happenedAt: now } }];
}

export function recordCheckFailure(
  { rules, deviationIds, now }: RecordCheckFailure,
  round: AllocationRound,
): AllocationRoundEvent[] {
  if (!isAwaited(deviationIds, round)) return [];
  return [{ type: 'roundCheckFailed', data: { rules, deviationIds, happenedAt: now } }];
}

function isAwaited(deviationIds: readonly string[], round: AllocationRound): boolean {
  const standing = round.deviations.map(({ deviationId }) => deviationId);
  return statusOf(round) === 'frozen' && standing.join() === deviationIds.join();
}
