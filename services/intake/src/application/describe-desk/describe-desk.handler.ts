import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { deskRegisterDecider } from '../../domain/desk/desk-register.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { deskRegisterStream, IntakeStreams } from '../shared/intake-streams.js';
import { type ChangedDesk, DescribeDesk } from './describe-desk.command.js';

@CommandHandler(DescribeDesk)
export class DescribeDeskHandler implements ICommandHandler<DescribeDesk> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ desk, context }: DescribeDesk): Promise<ChangedDesk> {
    const { position } = await this.streams.desks.run({
      stream: deskRegisterStream,
      decide: (register) => deskRegisterDecider.decide({ type: 'DescribeDesk', desk }, register),
      metadata: commandMetadata(context, this.clock.now(), { deskId: desk.deskId }),
      eventId: () => randomUUID(),
    });
    return { deskId: desk.deskId, position };
  }
}
