import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { AnswerOfferResolver } from './api/answer-offer.resolver.js';
import { CandidatesResolver } from './api/candidates.resolver.js';
import { CareRequestOffersResolver } from './api/care-request-offers.resolver.js';
import { MakeOfferResolver } from './api/make-offer.resolver.js';
import { OfferAccess } from './api/offer-access.js';
import { Offering } from './api/offering.js';
import { OfferResolver } from './api/offer.resolver.js';
import { OrganiserOfferResolver } from './api/organiser-offer.resolver.js';
import { AcceptOfferHandler } from './application/accept-offer/accept-offer.handler.js';
import { AskPlaceHandler } from './application/ask-place/ask-place.handler.js';
import { ChangeOfferHandler } from './application/change-offer/change-offer.handler.js';
import { CapacityHolds } from './application/follow-capacity/capacity-holds.js';
import { CandidateList } from './application/list-candidates/candidate-list.js';
import { OfferStreams } from './application/offer-streams/offer-streams.js';
import { DeskTerms } from './read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from './read-models/matching-views.js';

export interface MatchingParts {
  readonly clock: Clock;
  readonly streams: OfferStreams;
  readonly views: MatchingViews;
  readonly holds: CapacityHolds;
}

@Module({})
export class MatchingModule {
  static of({ clock, streams, views, holds }: MatchingParts): DynamicModule {
    const terms = new DeskTerms(views.agreements);
    return {
      module: MatchingModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Clock, useValue: clock },
        { provide: OfferStreams, useValue: streams },
        { provide: MatchingViews, useValue: views },
        { provide: CapacityHolds, useValue: holds },
        { provide: DeskTerms, useValue: terms },
        { provide: OfferAccess, useValue: new OfferAccess(views) },
        { provide: Offering, useValue: new Offering(views, terms, clock) },
        {
          provide: CandidateList,
          useValue: new CandidateList(views.requests, views.offers, terms, clock),
        },
        AskPlaceHandler,
        AcceptOfferHandler,
        ChangeOfferHandler,
        OfferResolver,
        CareRequestOffersResolver,
        CandidatesResolver,
        MakeOfferResolver,
        AnswerOfferResolver,
        OrganiserOfferResolver,
      ],
    };
  }
}
