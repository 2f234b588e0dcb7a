import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import { type OfferChange, offerChange } from '../offer-change.js';
import { OfferStreams } from '../offer-streams/offer-streams.js';
import { AskPlace } from './ask-place.command.js';
import { refuseWithoutCapacity } from './no-capacity.js';

/** A crash between the two steps is made good by the capacity process. */
@CommandHandler(AskPlace)
export class AskPlaceHandler implements ICommandHandler<AskPlace> {
  constructor(
    private readonly streams: OfferStreams,
    private readonly holds: CapacityHolds,
  ) {}

  async execute({ requestId, asked, context }: AskPlace): Promise<OfferChange> {
    await this.streams.carryOut(requestId, asked, context);
    const settled = await this.holds.settle(requestId, asked.offerId, context);
    const change = offerChange(requestId, asked.offerId, settled);
    refuseWithoutCapacity(change.offer);
    return change;
  }
}
