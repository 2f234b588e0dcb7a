import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { RoundChange } from '../round-change.js';

/**
 * Starts making the offers of the organisers that confirmed; the round is published when all of them are made.
 * @param now ISO instant
 */
export class PublishRound extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly now: string,
    readonly context: MessageContext,
  ) {
    super();
  }
}
