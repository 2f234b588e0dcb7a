import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { carePattern } from '@samenloket/regional';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ConfirmHoldCommand } from './confirm-hold.command.js';

@CommandHandler(ConfirmHoldCommand)
export class ConfirmHoldHandler implements ICommandHandler<ConfirmHoldCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ request, context }: ConfirmHoldCommand) {
    const { locationId, offerId, start } = request;
    const pattern = carePattern(request.pattern.weeks);
    await this.streams.changeLocation(locationId, { type: 'confirmHold', offerId, start, pattern }, context);
    return { enrolmentId: offerId };
  }
}
