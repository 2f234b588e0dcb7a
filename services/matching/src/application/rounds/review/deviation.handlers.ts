import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '@samenloket/event-sourcing';
import type { RoundDeviation } from '../../../domain/allocation-round/allocation-round.events.js';
import type { AllocationRound } from '../../../domain/allocation-round/allocation-round.state.js';
import { isNumberOf, locationsById } from '../../../domain/round-content/round-content.js';
import { unitMeant } from '../../../domain/round-content/unit-meant.js';
import { type RoundChange, roundChange } from '../round-change.js';
import { RoundContents } from '../round-contents/round-contents.js';
import { RoundStreams } from '../round-streams/round-streams.js';
import { DeviateInRound, UndoDeviation } from './review.commands.js';

@CommandHandler(DeviateInRound)
export class DeviateInRoundHandler implements ICommandHandler<DeviateInRound> {
  constructor(
    private readonly rounds: RoundStreams,
    private readonly contents: RoundContents,
  ) {}

  async execute({ roundId, deviation, context }: DeviateInRound): Promise<RoundChange> {
    const round = await this.rounds.announced(roundId);
    const named = await this.named(round, deviation);
    const command = { type: 'deviate', ...deviation, ...named } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, command, context));
  }

  /**
   * The unit that is meant, by its own number: one may name a child of it.
   * @throws DomainError NOT_FOUND, RULE_VIOLATED when the last computation does not propose it there
   */
  private async named(
    round: AllocationRound,
    { roundNumber, locationId, organiserId }: RoundDeviation,
  ): Promise<Pick<RoundDeviation, 'roundNumber'>> {
    const result = await this.contents.resultOf(round);
    // Without a result the decider says what the round waits for.
    if (!result) return { roundNumber };
    const content = await this.contents.contentOf(round);
    const meant = unitMeant(content, result, roundNumber);
    if (!meant) throw new DomainError('NOT_FOUND', 'This round has no such number. Look at the round again.');
    if (locationsById(content).get(locationId)?.organiserId !== organiserId) {
      throw new DomainError('NOT_FOUND', 'This organiser has no such location in this round.');
    }
    const { unit } = meant;
    const isStruck = round.deviations.some(({ roundNumber: struck }) => isNumberOf(unit, struck));
    if (!isStruck && meant.result.placed?.locationId !== locationId) {
      throw new DomainError(
        'RULE_VIOLATED',
        'The round does not propose this child there. Deviate only from what is proposed now.',
      );
    }
    return { roundNumber: unit.id };
  }
}

@CommandHandler(UndoDeviation)
export class UndoDeviationHandler implements ICommandHandler<UndoDeviation> {
  constructor(private readonly rounds: RoundStreams) {}

  async execute({ roundId, deviationId, now, context }: UndoDeviation): Promise<RoundChange> {
    const undo = { type: 'undoDeviation', deviationId, now } as const;
    return roundChange(roundId, await this.rounds.carryOut(roundId, undo, context));
  }
}
