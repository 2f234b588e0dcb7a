import { AnnounceRound } from '../application/rounds/announce/announce-round.command.js';
import { AnnounceRoundHandler } from '../application/rounds/announce/announce-round.handler.js';
import { CancelRound } from '../application/rounds/cancel/cancel-round.command.js';
import { CancelRoundHandler } from '../application/rounds/cancel/cancel-round.handler.js';
import { FreezeRound } from '../application/rounds/freeze/freeze-round.command.js';
import { FreezeRoundHandler } from '../application/rounds/freeze/freeze-round.handler.js';
import { PublishRound } from '../application/rounds/publish/publish-round.command.js';
import { PublishRoundHandler } from '../application/rounds/publish/publish-round.handler.js';
import { ConfirmProposalsHandler } from '../application/rounds/review/confirmation.handlers.js';
import { DeviateInRoundHandler } from '../application/rounds/review/deviation.handlers.js';
import { ConfirmProposals, DeviateInRound } from '../application/rounds/review/review.commands.js';
import type { RoundChange } from '../application/rounds/round-change.js';
import { aContext } from './capacity-follower.js';
import { locationId, march, organiserId } from './offer-samples.js';
import { announcement, roundId } from './round-samples.js';
import type { RoundsFollower } from './rounds-follower.js';

/** Something that somebody does with a round. */
export type RoundStep = (matching: RoundsFollower) => Promise<RoundChange>;
const now = march(1);

export const announce: RoundStep = (matching) => announceAs(roundId)(matching);
export const announceAs =
  (id: string): RoundStep =>
  ({ rounds }) => {
    const { seedHash: _made, ...plan } = { ...announcement, freezeOn: '2026-03-01', now };
    return new AnnounceRoundHandler(rounds.streams, rounds.secrets).execute(
      new AnnounceRound(id, plan, aContext),
    );
  };

export const freeze: RoundStep = (matching) => freezeAs(roundId)(matching);
export const freezeAs =
  (id: string): RoundStep =>
  ({ rounds }) =>
    new FreezeRoundHandler(rounds.streams, rounds.work.locations, rounds.locks).execute(
      new FreezeRound(id, now, aContext),
    );

/** At the location of the first organiser. */
export const deviateFor =
  (requestId: string, deviationId = 'deviation-1', at = { locationId, organiserId }): RoundStep =>
  ({ rounds }) => {
    const roundNumber = rounds.secrets.numberOf(roundId, requestId);
    const asked = { deviationId, roundNumber, ...at, reason: 'groupBalance', now } as const;
    return new DeviateInRoundHandler(rounds.streams, rounds.contents).execute(
      new DeviateInRound(roundId, asked, aContext),
    );
  };

export const confirm: RoundStep = ({ rounds }) =>
  new ConfirmProposalsHandler(rounds.streams).execute(
    new ConfirmProposals(roundId, organiserId, now, aContext),
  );

export const publish: RoundStep = ({ rounds }) =>
  new PublishRoundHandler(rounds.streams, rounds.secrets).execute(new PublishRound(roundId, now, aContext));

export const cancel: RoundStep = ({ rounds }) =>
  new CancelRoundHandler(rounds.streams).execute(new CancelRound(roundId, 'other', now, aContext));
