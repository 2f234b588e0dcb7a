import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import type { ServiceClient } from '@samenloket/messaging';
import { AnswerOfferResolver } from './api/answer-offer.resolver.js';
import { CandidatesResolver } from './api/candidates.resolver.js';
import { CareRequestOffersResolver } from './api/care-request-offers.resolver.js';
import { MakeOfferResolver } from './api/make-offer.resolver.js';
import { OfferAccess } from './api/offer-access.js';
import { Offering } from './api/offering.js';
import { OfferResolver } from './api/offer.resolver.js';
import { OrganiserOfferResolver } from './api/organiser-offer.resolver.js';
import { roundProviders } from './api/rounds/round-providers.js';
import { UnansweredResolver } from './api/unanswered.resolver.js';
import { AcceptOfferHandler } from './application/accept-offer/accept-offer.handler.js';
import { AskPlaceHandler } from './application/ask-place/ask-place.handler.js';
import { ChangeOfferHandler } from './application/change-offer/change-offer.handler.js';
import { CapacityHolds } from './application/follow-capacity/capacity-holds.js';
import { SameChildPlaces } from './application/follow-same-child/same-child-places.js';
import { CandidateList } from './application/list-candidates/candidate-list.js';
import { UnansweredList } from './application/list-unanswered/unanswered-list.js';
import { OfferStreams } from './application/offer-streams/offer-streams.js';
import { ShareBalances } from './application/share-balance/share-balances.js';
import { TellNoPlaceHandler } from './application/tell-no-place/tell-no-place.handler.js';
import type { MatchingRounds } from './application/rounds/matching-rounds.js';
import { roundHandlers } from './application/rounds/round-handlers.js';
import { DeskTerms } from './read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from './read-models/matching-views.js';

export interface MatchingParts {
  readonly clock: Clock;
  readonly streams: OfferStreams;
  readonly views: MatchingViews;
  readonly holds: CapacityHolds;
  readonly sameChild: SameChildPlaces;
  readonly terms: DeskTerms;
  readonly rounds: MatchingRounds;
  readonly client: ServiceClient;
  readonly work: readonly Provider[];
}

@Module({})
export class MatchingModule {
  static of(parts: MatchingParts): DynamicModule {
    const { clock, streams, views, holds, sameChild, terms, rounds, client, work } = parts;
    return {
      module: MatchingModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: OfferStreams, useValue: streams },
        { provide: MatchingViews, useValue: views },
        { provide: CapacityHolds, useValue: holds },
        { provide: SameChildPlaces, useValue: sameChild },
        { provide: DeskTerms, useValue: terms },
        { provide: OfferAccess, useValue: new OfferAccess(views) },
        { provide: Offering, useValue: new Offering(views, terms, clock) },
        {
          provide: CandidateList,
          useValue: new CandidateList(views.requests, views.offers, views.answers, terms, clock),
        },
        {
          provide: ShareBalances,
          useValue: new ShareBalances(views.enrolments, views.requests, terms, clock),
        },
        { provide: UnansweredList, useValue: new UnansweredList(views, terms, clock) },
        AskPlaceHandler,
        AcceptOfferHandler,
        ChangeOfferHandler,
        TellNoPlaceHandler,
        ...roundHandlers(rounds),
        ...roundProviders({ rounds, views, terms, client, clock }),
        OfferResolver,
        CareRequestOffersResolver,
        CandidatesResolver,
        MakeOfferResolver,
        AnswerOfferResolver,
        OrganiserOfferResolver,
        UnansweredResolver,
        ...work,
      ],
    };
  }
}
