import { Command } from '@nestjs/cqrs';
import type { HoldAnswer, HoldHalfDays, MessageContext } from '@samenloket/contracts';

export class HoldHalfDaysCommand extends Command<HoldAnswer> {
  constructor(
    readonly request: HoldHalfDays,
    readonly context: MessageContext,
  ) {
    super();
  }
}
