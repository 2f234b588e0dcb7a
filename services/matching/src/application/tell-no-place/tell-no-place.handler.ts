import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OfferStreams } from '../offer-streams/offer-streams.js';
import { TellNoPlace } from './tell-no-place.command.js';

@CommandHandler(TellNoPlace)
export class TellNoPlaceHandler implements ICommandHandler<TellNoPlace> {
  constructor(private readonly streams: OfferStreams) {}

  async execute({ requestId, answer, context }: TellNoPlace): Promise<number> {
    const { position } = await this.streams.carryOut(requestId, answer, context);
    return position;
  }
}
