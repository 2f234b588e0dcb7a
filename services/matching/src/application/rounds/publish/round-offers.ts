import type { MessageContext } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { Offer } from '../../../domain/request-offers/offer.js';
import { offeredStart } from '../../../domain/round-content/offered-start.js';
import type { RoundContent } from '../../../domain/round-content/round-content.js';
import { locationsById } from '../../../domain/round-content/round-content.js';
import type { RoundProposal } from '../../../domain/round-content/round-proposals.js';
import type { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import { tierOf } from '../../../read-models/places/places.view.js';
import { AskPlace } from '../../ask-place/ask-place.command.js';
import type { AskPlaceHandler } from '../../ask-place/ask-place.handler.js';
import { askedOffer, requireTakingPart } from '../../ask-place/asked-offer.js';
import { refuseWithoutCapacity } from '../../ask-place/no-capacity.js';
import type { CapacityHolds } from '../../follow-capacity/capacity-holds.js';
import type { OfferStreams } from '../../offer-streams/offer-streams.js';
import type { RoundSecrets } from '../round-secrets/round-secrets.js';

export interface OfferingParts {
  readonly offers: OfferStreams;
  readonly holds: CapacityHolds;
  readonly asking: AskPlaceHandler;
  readonly views: Pick<MatchingViews, 'request' | 'location'>;
  readonly terms: DeskTerms;
  readonly secrets: RoundSecrets;
  readonly clock: Clock;
}

/** Makes the offers of a round as an organiser makes one: on the same terms, and with the same hold on places. */
export class RoundOffers {
  constructor(private readonly parts: OfferingParts) {}

  /**
   * Harmless to repeat: the offer has one id, however often it is asked.
   * @throws DomainError with the reason when there is no offer; UNAVAILABLE and CONFLICT: ask again
   */
  async make(
    content: RoundContent,
    proposal: RoundProposal,
    requestId: string,
    context: MessageContext,
  ): Promise<void> {
    const { offers, holds, secrets } = this.parts;
    const offerId = secrets.offerIdOf(content.frame.roundId, requestId);
    const isAsked = (await offers.load(requestId)).state.offers[offerId] !== undefined;
    if (!isAsked) return this.ask(content, proposal, { requestId, offerId }, context);
    const { state } = await holds.settle(requestId, offerId, context);
    requireMade(state.offers[offerId]);
  }

  private async ask(
    content: RoundContent,
    { locationId, organiserId, placeGroupId, month, pattern }: RoundProposal,
    { requestId, offerId }: { readonly requestId: string; readonly offerId: string },
    context: MessageContext,
  ): Promise<void> {
    const { views, terms, clock, asking } = this.parts;
    const request = await views.request(requestId);
    const location = await views.location(locationId);
    const now = clock.now().toISOString();
    const about = { organiserId, tier: tierOf(location, placeGroupId) };
    const agreed = await terms.on(request.deskId, brusselsDateOf(now), about);
    requireTakingPart(agreed);
    const closures = locationsById(content).get(locationId)?.closures ?? [];
    const start = offeredStart(month, request.wantedStart, closures);
    const place = { locationId, placeGroupId, start, pattern };
    const asked = askedOffer(request, agreed, { offerId, purpose: 'offer', place, now });
    requireMade((await asking.execute(new AskPlace(requestId, asked, context))).offer);
  }
}

/** An offer that was taken back before it was made is one that the family never heard of. */
function requireMade(offer: Offer | undefined): void {
  if (offer) refuseWithoutCapacity(offer);
  if (offer?.madeAt !== undefined) return;
  throw new DomainError(
    'RULE_VIOLATED',
    'The request was closed, or got a place, before the offer was made.',
  );
}
