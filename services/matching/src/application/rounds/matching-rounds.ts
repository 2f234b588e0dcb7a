import { ClearCodec } from '@samenloket/event-store';
import type { Clock, EventStore } from '@samenloket/event-sourcing';
import {
  allocationRoundCatalogue,
  type AllocationRoundEvent,
} from '../../domain/allocation-round/allocation-round.events.js';
import {
  roundContentCatalogue,
  type RoundContentEvent,
} from '../../domain/allocation-round/round-content.events.js';
import {
  locationRoundsCatalogue,
  type LocationRoundsEvent,
} from '../../domain/location-rounds/location-rounds.js';
import { engineVersion } from '../../domain/allocation/engine-version.js';
import type { DeskTerms } from '../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../read-models/matching-views.js';
import { AskPlaceHandler } from '../ask-place/ask-place.handler.js';
import type { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import type { OfferStreams } from '../offer-streams/offer-streams.js';
import { ComputeProcess } from './compute-due/compute-process.js';
import { ContentStreams } from './content-streams/content-streams.js';
import { FreezeProcess } from './freeze/freeze-process.js';
import { PlacesReturn } from './freeze/places-return.js';
import { LocationLocks } from './location-locks/location-locks.js';
import { PublishProcess } from './publish/publish-process.js';
import { RoundOffers } from './publish/round-offers.js';
import { UnitOffers } from './publish/unit-offers.js';
import { type ContentReaders, RoundContents } from './round-contents/round-contents.js';
import { RoundNumbers } from './round-numbers/round-numbers.js';
import { RoundSecrets } from './round-secrets/round-secrets.js';
import { RoundStreams } from './round-streams/round-streams.js';
import type { CollectRound, ComputeRound, LocationsOfRound } from './round-work.js';

/** What a round is about and what it leads to, worked out from views and frozen inputs. */
export interface RoundWork extends ContentReaders {
  readonly locations: LocationsOfRound;
  readonly collect: CollectRound;
  readonly compute: ComputeRound;
}

export interface RoundsStandOn {
  readonly eventStore: EventStore;
  readonly roundSecret: Buffer;
  readonly views: MatchingViews;
  readonly terms: DeskTerms;
  readonly offers: OfferStreams;
  readonly holds: CapacityHolds;
  readonly clock: Clock;
}

/** Allocation rounds: their streams, what is read of them, and the processes that carry them on. */
export class MatchingRounds {
  readonly streams: RoundStreams;
  readonly secrets: RoundSecrets;
  readonly contentStreams: ContentStreams;
  readonly contents: RoundContents;
  readonly locks: LocationLocks;
  readonly numbers: RoundNumbers;
  private readonly stopping = new AbortController();

  constructor(
    private readonly on: RoundsStandOn,
    readonly work: RoundWork,
  ) {
    const { eventStore, roundSecret, views, clock } = on;
    this.streams = new RoundStreams(
      eventStore,
      new ClearCodec<AllocationRoundEvent>(allocationRoundCatalogue),
    );
    this.secrets = new RoundSecrets(roundSecret);
    const contentCodec = new ClearCodec<RoundContentEvent>(roundContentCatalogue);
    this.contentStreams = new ContentStreams(eventStore, contentCodec, clock);
    this.contents = new RoundContents(this.contentStreams, work);
    const locationCodec = new ClearCodec<LocationRoundsEvent>(locationRoundsCatalogue);
    this.locks = new LocationLocks(eventStore, locationCodec, this.streams, clock);
    this.numbers = new RoundNumbers(this.secrets, views.requests, clock);
  }

  /** What carries rounds on by itself, by the name of the process; each handles the own events. */
  handlers() {
    const { streams: rounds, contentStreams, locks, secrets, numbers, work } = this;
    const { views, clock } = this.on;
    const shared = { rounds, secrets, clock, stopping: this.stopping.signal };
    const { collect, compute } = work;
    return {
      freezeRounds: new FreezeProcess({
        ...{ ...shared, locks, contents: contentStreams, views, collect, engineVersion },
      }).handle,
      computeRounds: new ComputeProcess({ ...shared, contents: contentStreams, compute }).handle,
      publishRounds: new PublishProcess({
        ...{ ...shared, contents: this.contents, numbers, offers: new UnitOffers(this.offers()) },
      }).handle,
      returnRoundPlaces: new PlacesReturn(rounds, locks).handle,
    };
  }

  /** Breaks off what takes long; it is done over, or goes on, after the next start. */
  stop(): void {
    this.stopping.abort();
  }

  private offers(): RoundOffers {
    const { offers, holds, views, terms, clock } = this.on;
    const asking = new AskPlaceHandler(offers, holds);
    return new RoundOffers({ offers, holds, asking, views, terms, secrets: this.secrets, clock });
  }
}
