import type { MessageContext } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { brusselsDateOf } from '@samenloket/regional';
import type { Offer } from '../../../domain/request-offers/offer.js';
import type { RequestOffer } from '../../../domain/request-offers/request-offers.commands.js';
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
import { noCapacity, refuseWithoutCapacity } from '../../ask-place/no-capacity.js';
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

/** What a round proposes for a child, with the request of that child. */
export interface ChildToOffer {
  readonly proposal: RoundProposal;
  readonly requestId: string;
}

/**
 * Makes the offers of a round as an organiser makes one: on the same terms, and with the same hold on places. All of it
 * is harmless to repeat: the offer has one id, however often it is asked.
 */
export class RoundOffers {
  constructor(private readonly parts: OfferingParts) {}

  /** @throws DomainError with the reason when there is no offer; UNAVAILABLE and CONFLICT: ask again */
  async make(content: RoundContent, child: ChildToOffer, context: MessageContext): Promise<void> {
    const { asking, holds } = this.parts;
    const { requestId } = child;
    if (!(await this.isAsked(content, child))) {
      const asked = await this.asked(content, child);
      return requireMade((await asking.execute(new AskPlace(requestId, asked, context))).offer);
    }
    const offerId = this.offerId(content, child);
    const { state } = await holds.settle(requestId, offerId, context);
    requireMade(state.offers[offerId]);
  }

  /** Whether its offer was asked for already. */
  async isAsked(content: RoundContent, child: ChildToOffer): Promise<boolean> {
    const { state } = await this.parts.offers.load(child.requestId);
    return state.offers[this.offerId(content, child)] !== undefined;
  }

  /**
   * Holds the place of a child without an offer, of which its family would hear.
   * @throws DomainError with the reason when there can be no offer; UNAVAILABLE and CONFLICT: ask again
   */
  async hold(content: RoundContent, child: ChildToOffer, context: MessageContext): Promise<void> {
    const asked = await this.asked(content, child);
    await this.parts.offers.requirePossible(child.requestId, asked);
    const outcome = await this.parts.holds.hold(child.requestId, asked, context);
    if (!outcome.held) throw noCapacity(outcome.reason, outcome.shortages);
  }

  /** Lets go what `hold` may have held: from here on no offer of this round is made to the child. */
  async release(content: RoundContent, child: ChildToOffer, context: MessageContext): Promise<void> {
    const { requestId, proposal } = child;
    await this.parts.holds.release(
      requestId,
      { offerId: this.offerId(content, child), place: proposal },
      context,
    );
  }

  private offerId({ frame }: RoundContent, { requestId }: ChildToOffer): string {
    return this.parts.secrets.offerIdOf(frame.roundId, requestId);
  }

  private async asked(content: RoundContent, child: ChildToOffer): Promise<RequestOffer> {
    const { locationId, organiserId, placeGroupId, month, pattern } = child.proposal;
    const { views, terms, clock } = this.parts;
    const request = await views.request(child.requestId);
    const location = await views.location(locationId);
    const now = clock.now().toISOString();
    const about = { organiserId, tier: tierOf(location, placeGroupId) };
    const agreed = await terms.on(request.deskId, brusselsDateOf(now), about);
    requireTakingPart(agreed);
    const closures = locationsById(content).get(locationId)?.closures ?? [];
    const start = offeredStart(month, request.wantedStart, closures);
    const place = { locationId, placeGroupId, start, pattern };
    const offerId = this.offerId(content, child);
    return askedOffer(request, agreed, { offerId, purpose: 'offer', place, now });
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
