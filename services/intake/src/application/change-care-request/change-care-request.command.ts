import { Command } from '@nestjs/cqrs';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { CommandContext } from '../shared/command-metadata.js';

/** The request that was changed, and the position after which views show it. */
export interface ChangedRequest {
  readonly requestId: string;
  readonly position: number;
}

/** Whatever is decided on one existing request alone: what it is, the domain command says. */
export class ChangeCareRequest extends Command<ChangedRequest> {
  constructor(
    readonly requestId: string,
    readonly change: CareRequestCommand,
    readonly context: CommandContext,
    readonly channel?: string,
  ) {
    super();
  }
}
