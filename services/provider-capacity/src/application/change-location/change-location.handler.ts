import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ChangeLocationCommand } from './change-location.command.js';

@CommandHandler(ChangeLocationCommand)
export class ChangeLocationHandler implements ICommandHandler<ChangeLocationCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  execute({ locationId, change, context }: ChangeLocationCommand) {
    return this.streams.changeLocation(locationId, change, context);
  }
}
