import { Command } from '@nestjs/cqrs';
import type { ConfirmHold, MessageContext } from '@samenloket/contracts';

export class ConfirmHoldCommand extends Command<{ readonly enrolmentId: string }> {
  constructor(
    readonly request: ConfirmHold,
    readonly context: MessageContext,
  ) {
    super();
  }
}
