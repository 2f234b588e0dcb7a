import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundSecrets } from '../round-secrets/round-secrets.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { AnnounceRound } from './announce-round.command.js';

@CommandHandler(AnnounceRound)
export class AnnounceRoundHandler implements ICommandHandler<AnnounceRound> {
  constructor(
    private readonly rounds: RoundStreams,
    private readonly secrets: RoundSecrets,
  ) {}

  async execute({ roundId, plan, context }: AnnounceRound): Promise<RoundChange> {
    const seedHash = this.secrets.seedHashOf(roundId);
    const command = { type: 'announceRound', ...plan, seedHash } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, command, context));
  }
}
