import { Command } from '@nestjs/cqrs';
import type { DeskContact } from '../../domain/desk/desk-contact.js';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

export class SetDeskContact extends Command<ChangedDesk> {
  constructor(
    readonly deskId: string,
    readonly contact: DeskContact,
    readonly context: CommandContext,
  ) {
    super();
  }
}
