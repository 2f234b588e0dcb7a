import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { DescribeOrganiserCommand } from './describe-organiser.command.js';

@CommandHandler(DescribeOrganiserCommand)
export class DescribeOrganiserHandler implements ICommandHandler<DescribeOrganiserCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  execute({ facts, context }: DescribeOrganiserCommand) {
    return this.streams.changeOrganiser({ type: 'describeOrganiser', facts, imported: false }, context);
  }
}
