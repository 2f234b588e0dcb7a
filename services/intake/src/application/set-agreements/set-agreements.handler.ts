import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { agreementsDecider } from '../../domain/desk/agreements.js';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { DeskDirectory } from '../shared/desk-directory.js';
import { agreementsStream, IntakeStreams } from '../shared/intake-streams.js';
import { SetAgreements } from './set-agreements.command.js';

@CommandHandler(SetAgreements)
export class SetAgreementsHandler implements ICommandHandler<SetAgreements> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ deskId, agreements, context }: SetAgreements): Promise<ChangedDesk> {
    await this.desks.get(deskId);
    const { position } = await this.streams.agreements.run({
      stream: agreementsStream(deskId),
      decide: (known) => agreementsDecider.decide({ type: 'SetAgreements', deskId, agreements }, known),
      metadata: commandMetadata(context, this.clock.now(), { deskId }),
      eventId: () => randomUUID(),
    });
    return { deskId, position };
  }
}
