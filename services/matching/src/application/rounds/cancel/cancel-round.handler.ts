import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { CancelRound } from './cancel-round.command.js';

@CommandHandler(CancelRound)
export class CancelRoundHandler implements ICommandHandler<CancelRound> {
  constructor(private readonly rounds: RoundStreams) {}

  async execute({ roundId, reason, now, context }: CancelRound): Promise<RoundChange> {
    const command = { type: 'cancelRound', reason, now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, command, context));
  }
}
