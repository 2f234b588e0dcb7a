import { Command } from '@nestjs/cqrs';
import type { Agreement } from '@samenloket/regional';
import type { ChangedDesk } from '../describe-desk/describe-desk.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

export class SetAgreements extends Command<ChangedDesk> {
  constructor(
    readonly deskId: string,
    readonly agreements: readonly Agreement[],
    readonly context: CommandContext,
  ) {
    super();
  }
}
