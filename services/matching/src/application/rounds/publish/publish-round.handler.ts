import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundSecrets } from '../round-secrets/round-secrets.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { PublishRound } from './publish-round.command.js';

@CommandHandler(PublishRound)
export class PublishRoundHandler implements ICommandHandler<PublishRound> {
  constructor(
    private readonly rounds: RoundStreams,
    private readonly secrets: RoundSecrets,
  ) {}

  async execute({ roundId, now, context }: PublishRound): Promise<RoundChange> {
    const { announcement } = await this.rounds.announced(roundId);
    this.secrets.requireSame(roundId, announcement);
    const command = { type: 'startPublishing', now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, command, context));
  }
}
