import { DomainError, type EventStore } from '@samenloket/event-sourcing';
import type { ViewReader, ViewRegistry } from '@samenloket/read-models';
import { type DeskAgreements, deskAgreementsView } from './desk-agreements/desk-agreements.view.js';
import { type EnrolmentDocument, enrolmentsView } from './enrolments/enrolments.view.js';
import { type OfferDocument, offersView } from './offers/offers.view.js';
import { type PlacesDocument, placesView } from './places/places.view.js';
import { type RequestAnswers, requestAnswersView } from './request-answers/request-answers.view.js';
import type { RequestFacts } from './request-facts/request-facts.js';
import { requestFactsView } from './request-facts/request-facts.view.js';
import { type RoundDocument, roundsView } from './rounds/rounds.view.js';

/** The views of matching, and single documents of them that must be there. */
export class MatchingViews {
  readonly offers: ViewReader<OfferDocument>;
  readonly requests: ViewReader<RequestFacts>;
  readonly answers: ViewReader<RequestAnswers>;
  readonly places: ViewReader<PlacesDocument>;
  readonly agreements: ViewReader<DeskAgreements>;
  readonly enrolments: ViewReader<EnrolmentDocument>;
  readonly rounds: ViewReader<RoundDocument>;

  constructor(
    private readonly registry: ViewRegistry,
    private readonly store: EventStore,
  ) {
    this.offers = registry.add(offersView);
    this.requests = registry.add(requestFactsView);
    this.answers = registry.add(requestAnswersView);
    this.places = registry.add(placesView);
    this.agreements = registry.add(deskAgreementsView);
    this.enrolments = registry.add(enrolmentsView);
    this.rounds = registry.add(roundsView);
  }

  /** For a query of offers that wants to see what its asker wrote. */
  async offersUpTo(position: number | null | undefined): Promise<void> {
    if (typeof position === 'number') await this.offers.waitFor(position);
  }

  /** For a query over all that matching knows. */
  async allUpTo(position: number | null | undefined): Promise<void> {
    if (typeof position === 'number') await this.registry.caughtUp(position);
  }

  /**
   * An offer that looks as if it was not made yet may have been made a moment ago, and its family was told.
   * @throws DomainError NOT_FOUND
   */
  offer(offerId: string): Promise<OfferDocument> {
    return this.found(
      this.offers,
      offerId,
      'There is no such offer.',
      ({ status }) => status !== 'requested',
    );
  }

  /** @throws DomainError NOT_FOUND */
  request(requestId: string): Promise<RequestFacts> {
    return this.found(this.requests, requestId, 'There is no such request.');
  }

  /** @throws DomainError NOT_FOUND */
  location(locationId: string): Promise<PlacesDocument> {
    return this.found(this.places, locationId, 'There is no such location.');
  }

  /** @throws DomainError NOT_FOUND */
  round(roundId: string): Promise<RoundDocument> {
    return this.found(this.rounds, roundId, 'There is no such round.');
  }

  /** What is not there may have been written a moment ago: then the view is a little behind. */
  private async found<Doc extends object>(
    view: ViewReader<Doc>,
    id: string,
    missing: string,
    settled: (doc: Doc) => boolean = () => true,
  ): Promise<Doc> {
    const known = await view.current().get(id);
    if (known && settled(known.doc)) return known.doc;
    await view.waitFor(await this.store.head());
    const written = await view.current().get(id);
    if (written) return written.doc;
    throw new DomainError('NOT_FOUND', missing);
  }
}
