import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { findPlacement } from '../../domain/location/location-state.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ReleaseHoldCommand } from './release-hold.command.js';

@CommandHandler(ReleaseHoldCommand)
export class ReleaseHoldHandler implements ICommandHandler<ReleaseHoldCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  /** `released` is false when it was over already. A child that went on at another location leaves that one too. */
  async execute({ request: { locationId, offerId, requestId }, context }: ReleaseHoldCommand) {
    const release = { type: 'releaseHold' as const, offerId, ...(requestId && { requestId }) };
    const { appended, state } = await this.streams.changeLocation(locationId, release, context);
    let released = appended > 0;
    for (let next = findPlacement(state, offerId)?.movedTo; next;) {
      const then = await this.streams.changeLocation(
        next.locationId,
        { ...release, offerId: next.enrolmentId },
        context,
      );
      released ||= then.appended > 0;
      next = findPlacement(then.state, next.enrolmentId)?.movedTo;
    }
    return { released };
  }
}
