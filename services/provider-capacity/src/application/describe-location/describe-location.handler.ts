import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { requireVersion } from '../shared/facts-version.js';
import { DescribeLocationCommand } from './describe-location.command.js';

@CommandHandler(DescribeLocationCommand)
export class DescribeLocationHandler implements ICommandHandler<DescribeLocationCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ facts, context, expectedVersion }: DescribeLocationCommand) {
    const { state } = await this.streams.organiser(facts.organiserId);
    if (!state.facts) {
      throw new DomainError('NOT_FOUND', 'This organiser does not exist. Describe it before its locations.');
    }
    const command = { type: 'describeLocation', facts } as const;
    return this.streams.changeLocation(facts.locationId, command, context, undefined, (known) =>
      requireVersion(expectedVersion, known.facts),
    );
  }
}
