import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { participationDecider } from '../../domain/desk/participation.js';
import { IntakeViews } from '../../read-models/views.js';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import { commandMetadata } from '../shared/command-metadata.js';
import { DeskDirectory } from '../shared/desk-directory.js';
import { IntakeStreams, participationStream } from '../shared/intake-streams.js';
import { SetParticipation } from './set-participation.command.js';

@CommandHandler(SetParticipation)
export class SetParticipationHandler implements ICommandHandler<SetParticipation> {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ deskId, participation, context }: SetParticipation): Promise<ChangedDesk> {
    await this.desks.get(deskId);
    await this.requireOrganiser(participation.organiserId);
    const command = { type: 'SetParticipation', deskId, participation } as const;
    const { position } = await this.streams.participations.run({
      stream: participationStream(deskId),
      decide: (known) => participationDecider.decide(command, known),
      metadata: commandMetadata(context, this.clock.now(), { deskId }),
      eventId: () => randomUUID(),
    });
    return { deskId, position };
  }

  private async requireOrganiser(organiserId: string): Promise<void> {
    const locations = this.views.organiserLocations.current();
    const { documents } = await locations.find({ filter: { organiserId }, limit: 1 });
    if (documents.length > 0) return;
    throw new DomainError('NOT_FOUND', `There is no organiser ${organiserId} with a location here.`);
  }
}
