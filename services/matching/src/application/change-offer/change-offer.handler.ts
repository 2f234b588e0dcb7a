import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type OfferChange, offerChange } from '../offer-change.js';
import { OfferStreams } from '../offer-streams/offer-streams.js';
import { ChangeOffer } from './change-offer.command.js';

@CommandHandler(ChangeOffer)
export class ChangeOfferHandler implements ICommandHandler<ChangeOffer> {
  constructor(private readonly streams: OfferStreams) {}

  async execute({ requestId, change, context }: ChangeOffer): Promise<OfferChange> {
    const decided = await this.streams.carryOut(requestId, change, context);
    return offerChange(requestId, change.offerId, decided);
  }
}
