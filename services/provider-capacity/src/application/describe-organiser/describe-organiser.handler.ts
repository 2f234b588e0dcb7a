import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { requireVersion } from '../shared/facts-version.js';
import { DescribeOrganiserCommand } from './describe-organiser.command.js';

@CommandHandler(DescribeOrganiserCommand)
export class DescribeOrganiserHandler implements ICommandHandler<DescribeOrganiserCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  execute({ facts, context, expectedVersion }: DescribeOrganiserCommand) {
    const command = { type: 'describeOrganiser', facts, imported: false } as const;
    return this.streams.changeOrganiser(command, context, undefined, (known) =>
      requireVersion(expectedVersion, known.facts),
    );
  }
}
