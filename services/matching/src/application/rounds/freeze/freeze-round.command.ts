import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { RoundChange } from '../round-change.js';

/**
 * Starts freezing a round; it is frozen and computed soon after, or says why it cannot be (`freezeRefusal`).
 * @param now ISO instant
 */
export class FreezeRound extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly now: string,
    readonly context: MessageContext,
  ) {
    super();
  }
}
