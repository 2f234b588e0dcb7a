import { AnnounceRoundHandler } from './application/rounds/announce/announce-round.handler.js';
import { CancelRoundHandler } from './application/rounds/cancel/cancel-round.handler.js';
import { ContentStreams } from './application/rounds/content-streams/content-streams.js';
import { FreezeRoundHandler } from './application/rounds/freeze/freeze-round.handler.js';
import { LocationLocks } from './application/rounds/location-locks/location-locks.js';
import type { MatchingRounds } from './application/rounds/matching-rounds.js';
import { PublishRoundHandler } from './application/rounds/publish/publish-round.handler.js';
import {
  ConfirmProposalsHandler,
  WithdrawConfirmationHandler,
} from './application/rounds/review/confirmation.handlers.js';
import {
  DeviateInRoundHandler,
  UndoDeviationHandler,
} from './application/rounds/review/deviation.handlers.js';
import { RoundContents } from './application/rounds/round-contents/round-contents.js';
import { RoundNumbers } from './application/rounds/round-numbers/round-numbers.js';
import { RoundSecrets } from './application/rounds/round-secrets/round-secrets.js';
import { RoundStreams } from './application/rounds/round-streams/round-streams.js';
import { LocationsOfRound } from './application/rounds/round-work.js';

/** Allocation rounds in the module: their commands, and what these stand on. */
export function roundProviders(rounds: MatchingRounds) {
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
