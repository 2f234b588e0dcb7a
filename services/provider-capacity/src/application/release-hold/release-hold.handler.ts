import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ReleaseHoldCommand } from './release-hold.command.js';

@CommandHandler(ReleaseHoldCommand)
export class ReleaseHoldHandler implements ICommandHandler<ReleaseHoldCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  /** `released` is false when it was over already. */
  async execute({ request: { locationId, offerId }, context }: ReleaseHoldCommand) {
    const { appended } = await this.streams.changeLocation(
      locationId,
      { type: 'releaseHold', offerId },
      context,
    );
    return { released: appended > 0 };
  }
}
