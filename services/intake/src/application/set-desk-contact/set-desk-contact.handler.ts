import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { deskRegisterDecider } from '../../domain/desk/desk-register.js';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { deskRegisterStream, IntakeStreams } from '../shared/intake-streams.js';
import { SetDeskContact } from './set-desk-contact.command.js';

@CommandHandler(SetDeskContact)
export class SetDeskContactHandler implements ICommandHandler<SetDeskContact> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ deskId, contact, context }: SetDeskContact): Promise<ChangedDesk> {
    const { position } = await this.streams.desks.run({
      stream: deskRegisterStream,
      decide: (register) => deskRegisterDecider.decide({ type: 'SetDeskContact', deskId, contact }, register),
      metadata: commandMetadata(context, this.clock.now(), { deskId }),
      eventId: () => randomUUID(),
    });
    return { deskId, position };
  }
}
