import { Command } from '@nestjs/cqrs';
import type { ChangedRequest } from '../change-care-request/change-care-request.command.js';
import type { CommandContext } from '../shared/command-metadata.js';

/** Two requests of one desk are about the same child: the first one stays. */
export class MergeRequests extends Command<ChangedRequest> {
  constructor(
    readonly keptId: string,
    readonly otherId: string,
    readonly explanation: string | undefined,
    readonly context: CommandContext,
  ) {
    super();
  }
}
