import type { ServiceClient } from '@samenloket/messaging';
import type { Clock } from '@samenloket/event-sourcing';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../read-models/matching-views.js';
import { RoundLocations } from './collect/round-locations.js';
import { RoundSnapshotCollector } from './collect/round-snapshot-collector.js';
import { computeRound } from './compute/compute-round.js';
import { decodeContent, encodeContent } from './content/content-text.js';
import { decodeResult } from './content/result-text.js';
import type { RoundWork } from './matching-rounds.js';

export interface RoundSources {
  readonly views: MatchingViews;
  readonly terms: DeskTerms;
  readonly client: ServiceClient;
  readonly clock: Clock;
}

/** What a round is about as the views have it, and the engine in a thread of its own. */
export function roundWork(sources: RoundSources): RoundWork {
  return {
    locations: new RoundLocations(sources.views.places, sources.terms),
    collect: new RoundSnapshotCollector(sources).collect,
    encode: encodeContent,
    decodeContent,
    decodeResult,
    compute: computeRound,
  };
}
