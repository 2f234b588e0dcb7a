import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { DescribeLocationCommand } from './describe-location.command.js';

@CommandHandler(DescribeLocationCommand)
export class DescribeLocationHandler implements ICommandHandler<DescribeLocationCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ facts, context }: DescribeLocationCommand) {
    const { state } = await this.streams.organiser(facts.organiserId);
    if (!state.facts) {
      throw new DomainError('NOT_FOUND', 'This organiser does not exist. Describe it before its locations.');
    }
    return this.streams.changeLocation(facts.locationId, { type: 'describeLocation', facts }, context);
  }
}
