import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { RoundDeviation } from '../../../domain/allocation-round/allocation-round.events.js';
import type { RoundChange } from '../round-change.js';

/**
 * An organiser agrees with what is proposed at its locations; without that it makes no offers.
 * @param now ISO instant
 * @param proposalsHash of what it looked at; absent: whatever is proposed now
 */
export class ConfirmProposals extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly organiserId: string,
    readonly now: string,
    readonly context: MessageContext,
    readonly proposalsHash?: string,
  ) {
    super();
  }
}

/** @param now ISO instant */
export class WithdrawConfirmation extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly organiserId: string,
    readonly now: string,
    readonly context: MessageContext,
  ) {
    super();
  }
}

export interface AskedDeviation extends RoundDeviation {
  /** ISO instant. */
  readonly now: string;
}

/** "Not this child at this location": the round is computed again without it. */
export class DeviateInRound extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly deviation: AskedDeviation,
    readonly context: MessageContext,
  ) {
    super();
  }
}

/** @param now ISO instant */
export class UndoDeviation extends Command<RoundChange> {
  constructor(
    readonly roundId: string,
    readonly deviationId: string,
    readonly now: string,
    readonly context: MessageContext,
  ) {
    super();
  }
}
