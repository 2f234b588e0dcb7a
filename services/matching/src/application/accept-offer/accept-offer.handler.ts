import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { requestOffersDecider } from '../../domain/request-offers/request-offers.decider.js';
import { offerOf } from '../../domain/request-offers/offer-rules.js';
import { noCapacity } from '../ask-place/no-capacity.js';
import { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import { SameChildPlaces } from '../follow-same-child/same-child-places.js';
import { type OfferChange, offerChange } from '../offer-change.js';
import { OfferStreams } from '../offer-streams/offer-streams.js';
import { AcceptOffer } from './accept-offer.command.js';

/**
 * An imported offer holds no half-days yet: they are held first, so that no acceptance oversells. Where the child has
 * requests at other desks, those are asked first: what was accepted there a moment ago is not accepted again.
 */
@CommandHandler(AcceptOffer)
export class AcceptOfferHandler implements ICommandHandler<AcceptOffer> {
  constructor(
    private readonly streams: OfferStreams,
    private readonly holds: CapacityHolds,
    private readonly sameChild: SameChildPlaces,
  ) {}

  async execute({ requestId, acceptance, context }: AcceptOffer): Promise<OfferChange> {
    const { state } = await this.sameChild.hearFromOthers(requestId, context);
    const offer = offerOf(state, acceptance.offerId);
    requestOffersDecider.decide(acceptance, state);
    if (offer.status === 'open' && !offer.asksCapacity) {
      const answer = await this.holds.hold(requestId, offer, context);
      if (!answer.held) throw noCapacity(answer.reason, answer.shortages);
    }
    const decided = await this.streams.carryOut(requestId, acceptance, context);
    return offerChange(requestId, acceptance.offerId, decided);
  }
}
