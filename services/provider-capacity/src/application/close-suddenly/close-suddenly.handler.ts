import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { suddenClosureOf } from '../../domain/location/sudden-closures.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { CloseSuddenlyCommand } from './close-suddenly.command.js';

@CommandHandler(CloseSuddenlyCommand)
export class CloseSuddenlyHandler implements ICommandHandler<CloseSuddenlyCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ locationId, closure, context }: CloseSuddenlyCommand) {
    await this.streams.claimClosureId(closure.closureId, locationId, context);
    const { position, state } = await this.streams.changeLocation(locationId, closure, context);
    return { position, children: suddenClosureOf(state, closure.closureId)?.children ?? 0 };
  }
}
