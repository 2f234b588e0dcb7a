import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { RoundAnnouncement } from '../../../domain/allocation-round/allocation-round.events.js';
import type { RoundChange } from '../round-change.js';

export interface RoundPlan extends Omit<RoundAnnouncement, 'seedHash'> {
  /** ISO instant. */
  readonly now: string;
}

/** Tells that a round is coming; the hash of its seed is told with it. */
export class AnnounceRound extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly plan: RoundPlan,
    readonly context: MessageContext,
  ) {
    super();
  }
}
