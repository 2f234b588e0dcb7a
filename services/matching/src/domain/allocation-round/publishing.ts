import { DomainError } from '@samenloket/event-sourcing';
import type {
  CancelRound,
  RecordOffers,
  RecordPublication,
  StartPublishing,
} from './allocation-round.commands.js';
import type { AllocationRoundEvent, Computation } from './allocation-round.events.js';
import type { AllocationRound } from './allocation-round.state.js';
import { notNow } from './round-rules.js';
import { hasConfirmed, statusOf } from './round-status.js';

/** An organiser that has not confirmed makes no offer; the others do. */
export function startPublishing({ now }: StartPublishing, round: AllocationRound): AllocationRoundEvent[] {
  const status = statusOf(round);
  if (status === 'publishing' || status === 'published') return [];
  if (status !== 'computed' || !round.computed) {
    throw notNow(round, 'published', 'Publish it once it is computed and confirmed.');
  }
  const organiserIds = confirmedIn(round, round.computed);
  const proposes = round.computed.organisers.some(({ proposals }) => proposals > 0);
  if (proposes && organiserIds.length === 0) {
    throw new DomainError(
      'RULE_VIOLATED',
      'No organiser has confirmed its proposals: there would be no offers. Ask them to confirm, or cancel the round.',
    );
  }
  const resultHash = round.computed.result.hash;
  return [{ type: 'publishingStarted', data: { resultHash, organiserIds, happenedAt: now } }];
}

/** Proposals are settled in their order: what was told already is not told again. */
export function recordOffers(
  { settled, made, refused, now }: RecordOffers,
  round: AllocationRound,
): AllocationRoundEvent[] {
  const isNext = settled - made - refused.length === round.publishing?.settled;
  if (statusOf(round) !== 'publishing' || !isNext) return [];
  return [{ type: 'offersSettled', data: { settled, made, refused, happenedAt: now } }];
}

/** All offers were made or refused: the seed is no secret any more. */
export function recordPublication(
  { seed, now }: RecordPublication,
  round: AllocationRound,
): AllocationRoundEvent[] {
  if (statusOf(round) !== 'publishing') return [];
  return [{ type: 'roundPublished', data: { seed, happenedAt: now } }];
}

export function cancelRound({ reason, now }: CancelRound, round: AllocationRound): AllocationRoundEvent[] {
  const status = statusOf(round);
  if (status === 'cancelled') return [];
  if (status === 'publishing' || status === 'published') {
    throw notNow(round, 'cancelled', 'Withdraw single offers where that is needed.');
  }
  return [{ type: 'roundCancelled', data: { reason, happenedAt: now } }];
}

function confirmedIn(round: AllocationRound, { organisers }: Computation): string[] {
  return organisers
    .filter(({ organiserId, proposals }) => proposals > 0 && hasConfirmed(round, organiserId))
    .map(({ organiserId }) => organiserId);
}
