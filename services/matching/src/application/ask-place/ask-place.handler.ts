import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import { CapacityHolds } from '../follow-capacity/capacity-holds.js';
import { type OfferChange, offerChange } from '../offer-change.js';
import { type DecidedOffers, OfferStreams } from '../offer-streams/offer-streams.js';
import { AskPlace } from './ask-place.command.js';
import { refuseWithoutCapacity } from './no-capacity.js';

/** Replicas may race for the places of one location. */
const attempts = 3;

/** A crash between the two steps is made good by the capacity process. */
@CommandHandler(AskPlace)
export class AskPlaceHandler implements ICommandHandler<AskPlace> {
  constructor(
    private readonly streams: OfferStreams,
    private readonly holds: CapacityHolds,
  ) {}

  async execute(command: AskPlace): Promise<OfferChange> {
    const { requestId, asked, context } = command;
    await this.streams.carryOut(requestId, asked, context);
    const change = offerChange(requestId, asked.offerId, await this.settled(command));
    refuseWithoutCapacity(change.offer);
    return change;
  }

  /** From here on the offer is asked for, and will be settled by somebody: a race is no refusal any more. */
  private async settled({ requestId, asked, context }: AskPlace): Promise<DecidedOffers> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      try {
        return await this.holds.settle(requestId, asked.offerId, context);
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
      }
    }
    throw new DomainError(
      'UNAVAILABLE',
      'Many ask for places there now. The offer follows when there is room: look in a moment, or ask again with its id.',
    );
  }
}
