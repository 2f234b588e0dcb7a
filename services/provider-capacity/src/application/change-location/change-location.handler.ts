import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { requireVersion } from '../shared/facts-version.js';
import { ChangeLocationCommand } from './change-location.command.js';

@CommandHandler(ChangeLocationCommand)
export class ChangeLocationHandler implements ICommandHandler<ChangeLocationCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  execute({ locationId, change, context, expectedVersion }: ChangeLocationCommand) {
    return this.streams.changeLocation(locationId, change, context, undefined, ({ groups }) => {
      if (change.type !== 'describePlaceGroup') return;
      const { placeGroupId } = change.facts;
      const group = groups.find((one) => one.placeGroupId === placeGroupId);
      requireVersion(expectedVersion, group?.versions.at(-1));
    });
  }
}
