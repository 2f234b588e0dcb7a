import type { Clock } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import { brusselsDateOf } from '@samenloket/regional';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import { timerContext } from '../../process-context.js';
import { askingCapacity } from '../collect/free-places.js';
import type { MatchingRounds } from '../matching-rounds.js';
import { RoundWhatIfs } from './round-what-ifs.js';

export interface SupposedFrom {
  readonly views: MatchingViews;
  readonly client: ServiceClient;
  readonly clock: Clock;
}

/** What-ifs on what matching knows, by the draw and the day of the round itself. */
export function whatIfsOf(rounds: MatchingRounds, { views, client, clock }: SupposedFrom): RoundWhatIfs {
  const { contents, secrets, work } = rounds;
  const keysOf = ({ roundId, frozen, announcedAt }: RoundDocument) => ({
    seed: secrets.seedOf(roundId),
    numberOf: (requestId: string) => secrets.numberOf(roundId, requestId),
    on: brusselsDateOf(frozen?.frozenAt ?? announcedAt),
  });
  const collect = { askFreePlaces: askingCapacity(client, timerContext), views, clock };
  return new RoundWhatIfs({ contents, compute: work.compute, collect, agreements: views.agreements, keysOf });
}
