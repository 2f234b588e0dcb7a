import { Command } from '@nestjs/cqrs';
import type { Participation } from '@samenloket/regional';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

export class SetParticipation extends Command<ChangedDesk> {
  constructor(
    readonly deskId: string,
    readonly participation: Participation,
    readonly context: CommandContext,
  ) {
    super();
  }
}
