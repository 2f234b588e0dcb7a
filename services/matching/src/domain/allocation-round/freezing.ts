import { DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { RecordFreeze, RefuseFreeze, StartFreezing } from './allocation-round.commands.js';
import type { AllocationRoundEvent } from './allocation-round.events.js';
import type { AllocationRound } from './allocation-round.state.js';
import { notNow } from './round-rules.js';
import { statusOf } from './round-status.js';

export function startFreezing(command: StartFreezing, round: AllocationRound): AllocationRoundEvent[] {
  const { attemptId, locationIds, now } = command;
  const status = statusOf(round);
  if (status === 'freezing' || status === 'frozen' || status === 'computed') return [];
  if (status !== 'announced') throw notNow(round, 'frozen', 'Announce a new round.');
  const { freezeOn } = round.announcement;
  if (brusselsDateOf(now) < freezeOn) {
    throw new DomainError(
      'RULE_VIOLATED',
      `Families were told that changes count until ${freezeOn}. Freeze the round then, or cancel it and announce another.`,
    );
  }
  if (locationIds.length === 0) {
    throw new DomainError(
      'RULE_VIOLATED',
      'No location of these desks takes part in this round. Look which organisers it names, and which take part.',
    );
  }
  return [{ type: 'freezingStarted', data: { attemptId, locationIds, happenedAt: now } }];
}

/** What an attempt found that is over by now is of no use to anybody. */
export function recordFreeze(command: RecordFreeze, round: AllocationRound): AllocationRoundEvent[] {
  const { attemptId, frozen, now } = command;
  if (!isUnderWay(attemptId, round)) return [];
  return [{ type: 'roundFrozen', data: { attemptId, ...frozen, happenedAt: now } }];
}

export function refuseFreeze(command: RefuseFreeze, round: AllocationRound): AllocationRoundEvent[] {
  const { attemptId, refusal, now } = command;
  if (!isUnderWay(attemptId, round)) return [];
  return [{ type: 'freezeRefused', data: { attemptId, ...refusal, happenedAt: now } }];
}

function isUnderWay(attemptId: string, round: AllocationRound): boolean {
  return statusOf(round) === 'freezing' && round.places?.attemptId === attemptId;
}
