import type { ServiceClient } from '@samenloket/messaging';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../read-models/matching-views.js';
import { timerContext } from '../process-context.js';
import { askingCapacity } from './collect/free-places.js';
import { RoundLocations } from './collect/round-locations.js';
import { collectInThread } from './collect/thread/collect-in-thread.js';
import { computeRound } from './compute/compute-round.js';
import { decodeContent } from './content/content-text.js';
import { decodeResult } from './content/result-text.js';
import type { RoundWork } from './matching-rounds.js';

export interface RoundSources {
  readonly views: MatchingViews;
  readonly terms: DeskTerms;
  readonly client: ServiceClient;
  readonly roundSecret: Buffer;
}

/** What a round is about as the views have it, and the engine; each in a thread of its own. */
export function roundWork({ views, terms, client, roundSecret }: RoundSources): RoundWork {
  const askFreePlaces = askingCapacity(client, timerContext);
  return {
    locations: new RoundLocations(views.places, terms),
    collect: (round, moment, course) =>
      collectInThread({ views, askFreePlaces }, { round, roundSecret, ...moment }, course),
    decodeContent,
    decodeResult,
    compute: computeRound,
  };
}
