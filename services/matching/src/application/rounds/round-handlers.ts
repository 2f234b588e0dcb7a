import { AnnounceRoundHandler } from './announce/announce-round.handler.js';
import { CancelRoundHandler } from './cancel/cancel-round.handler.js';
import { ContentStreams } from './content-streams/content-streams.js';
import { FreezeRoundHandler } from './freeze/freeze-round.handler.js';
import { LocationLocks } from './location-locks/location-locks.js';
import type { MatchingRounds } from './matching-rounds.js';
import { PublishRoundHandler } from './publish/publish-round.handler.js';
import { ConfirmProposalsHandler, WithdrawConfirmationHandler } from './review/confirmation.handlers.js';
import { DeviateInRoundHandler, UndoDeviationHandler } from './review/deviation.handlers.js';
import { RoundContents } from './round-contents/round-contents.js';
import { RoundNumbers } from './round-numbers/round-numbers.js';
import { RoundSecrets } from './round-secrets/round-secrets.js';
import { RoundStreams } from './round-streams/round-streams.js';
import { LocationsOfRound } from './round-work.js';

/** The commands of rounds, and what they stand on. */
export function roundHandlers(rounds: MatchingRounds) {
  return [
    { provide: RoundStreams, useValue: rounds.streams },
    { provide: RoundSecrets, useValue: rounds.secrets },
    { provide: ContentStreams, useValue: rounds.contentStreams },
    { provide: RoundContents, useValue: rounds.contents },
    { provide: RoundNumbers, useValue: rounds.numbers },
    { provide: LocationLocks, useValue: rounds.locks },
    { provide: LocationsOfRound, useValue: rounds.work.locations },
    AnnounceRoundHandler,
    FreezeRoundHandler,
    ConfirmProposalsHandler,
    WithdrawConfirmationHandler,
    DeviateInRoundHandler,
    UndoDeviationHandler,
    PublishRoundHandler,
    CancelRoundHandler,
  ];
}
