import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { ConfirmProposals, WithdrawConfirmation } from './review.commands.js';

@CommandHandler(ConfirmProposals)
export class ConfirmProposalsHandler implements ICommandHandler<ConfirmProposals> {
  constructor(private readonly rounds: RoundStreams) {}

  async execute(command: ConfirmProposals): Promise<RoundChange> {
    const { roundId, organiserId, proposalsHash, now, context } = command;
    const seen = proposalsHash !== undefined && { proposalsHash };
    const confirm = { type: 'confirmProposals', organiserId, ...seen, now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, confirm, context));
  }
}

@CommandHandler(WithdrawConfirmation)
export class WithdrawConfirmationHandler implements ICommandHandler<WithdrawConfirmation> {
  constructor(private readonly rounds: RoundStreams) {}

  async execute({ roundId, organiserId, now, context }: WithdrawConfirmation): Promise<RoundChange> {
    const withdraw = { type: 'withdrawConfirmation', organiserId, now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, withdraw, context));
  }
}
