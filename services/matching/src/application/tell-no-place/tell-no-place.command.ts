import type { MessageContext } from '@samenloket/contracts';
import { Command } from '@nestjs/cqrs';
import type { TellNoPlace as Answer } from '../../domain/request-offers/request-offers.commands.js';

/** An organiser answers a request without an offer; the answer is the position after which lists show it. */
export class TellNoPlace extends Command<number> {
  constructor(
    readonly requestId: string,
    readonly answer: Answer,
    readonly context: MessageContext,
  ) {
    super();
  }
}
