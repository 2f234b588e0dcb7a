import { DomainError } from '@samenloket/event-sourcing';
import type { AllocationRound, MaybeRound } from './allocation-round.state.js';
import { type RoundStatus, statusOf } from './round-status.js';

const inWords: Readonly<Record<RoundStatus, string>> = {
  announced: 'is announced and not frozen yet',
  freezing: 'is being frozen',
  frozen: 'is being computed',
  computed: 'is computed and not published yet',
  refusedByCheck: 'failed its check, and can only be cancelled',
  publishing: 'is being published',
  published: 'is published',
  cancelled: 'was cancelled',
};

/** @throws DomainError NOT_FOUND for a round that nobody announced */
export function announcedRound(round: MaybeRound): AllocationRound {
  if (round) return round;
  throw new DomainError('NOT_FOUND', 'There is no such round. Announce it first.');
}

/** Says what the round is, and why that does not allow what was asked. */
export function notNow(round: AllocationRound, wish: string, advice: string): DomainError {
  return new DomainError(
    'RULE_VIOLATED',
    `The round ${inWords[statusOf(round)]}: it cannot be ${wish}. ${advice}`,
  );
}
