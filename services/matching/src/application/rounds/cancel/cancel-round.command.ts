import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { CancelReason } from '../../../domain/allocation-round/round-reasons.js';
import type { RoundChange } from '../round-change.js';

/** @param now ISO instant */
export class CancelRound extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly reason: CancelReason,
    readonly now: string,
    readonly context: MessageContext,
  ) {
    super();
  }
}
