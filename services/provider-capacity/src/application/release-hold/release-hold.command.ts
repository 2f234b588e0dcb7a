import { Command } from '@nestjs/cqrs';
import type { MessageContext, ReleaseHold } from '@samenloket/contracts';

export class ReleaseHoldCommand extends Command<{ readonly released: boolean }> {
  constructor(
    readonly request: ReleaseHold,
    readonly context: MessageContext,
  ) {
    super();
  }
}
