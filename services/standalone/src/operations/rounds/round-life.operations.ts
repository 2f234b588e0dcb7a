import type { RoundDocument } from '@samenloket/matching';
import { IsIn } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import type { Operation } from '../operation.js';
import { OfRoundArguments } from './round-arguments.js';
import { untilSettled } from './until-settled.js';

/** Freezes a round, and returns when it is computed and checked. @throws DomainError RULE_VIOLATED when it cannot be */
export const roundFreezeOperation: Operation<OfRoundArguments, RoundDocument> = {
  name: 'round-freeze',
  arguments: OfRoundArguments,
  run: async (platform, { round: roundId }, onProgress) => {
    await platform.caughtUp(await platform.eventStore.head());
    await platform.services.matching.rounds.freeze(roundId);
    const round = await untilSettled(platform, roundId, onProgress);
    if (round.freezeRefusal) throw new DomainError('RULE_VIOLATED', round.freezeRefusal.message);
    return round;
  },
};

export const roundShowOperation: Operation<OfRoundArguments, RoundDocument> = {
  name: 'round-show',
  arguments: OfRoundArguments,
  run: ({ services }, { round }) => services.matching.rounds.find(round),
};

/** Makes the offers, and returns when all are made or refused. */
export const roundPublishOperation: Operation<OfRoundArguments, RoundDocument> = {
  name: 'round-publish',
  arguments: OfRoundArguments,
  run: async (platform, { round: roundId }, onProgress) => {
    await platform.services.matching.rounds.publish(roundId);
    const round = await untilSettled(platform, roundId, onProgress);
    await platform.caughtUp(await platform.eventStore.head());
    return round;
  },
};

export const cancelReasons = ['mistake', 'placesChanged', 'notAgreed', 'checkFailed', 'other'] as const;

export class RoundCancelArguments extends OfRoundArguments {
  @IsIn(cancelReasons)
  reason!: (typeof cancelReasons)[number];
}

export const roundCancelOperation: Operation<RoundCancelArguments, RoundDocument> = {
  name: 'round-cancel',
  arguments: RoundCancelArguments,
  run: ({ services }, { round, reason }) => services.matching.rounds.cancel(round, reason),
};
