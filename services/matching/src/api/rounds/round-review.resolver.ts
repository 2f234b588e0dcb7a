import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import { type RequestContext, requireRole } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import {
  ConfirmProposals,
  DeviateInRound,
  UndoDeviation,
  WithdrawConfirmation,
} from '../../application/rounds/review/review.commands.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import { actingFor } from '../offer-access.js';
import { requireOrganiserIn } from './round-access.js';
import { roundChangeAnswer } from './round-answer.js';
import { ConfirmArguments, DeviateInRoundInput, UndoDeviationArguments } from './round-inputs.js';

/** What organisers do at the review of a round, themselves or through a desk that they phone. */
@Resolver()
export class RoundReviewResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async confirmRoundProposals(
    @Args() { roundId, organiserId, proposalsHash }: ConfirmArguments,
    @Context() context: RequestContext,
  ) {
    const { side, acting } = await this.asOrganiser(roundId, organiserId, context);
    const command = new ConfirmProposals(
      roundId,
      organiserId,
      this.now(),
      acting,
      proposalsHash ?? undefined,
    );
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  @Mutation()
  async withdrawRoundConfirmation(
    @Args() { roundId, organiserId }: ConfirmArguments,
    @Context() context: RequestContext,
  ) {
    const { side, acting } = await this.asOrganiser(roundId, organiserId, context);
    const command = new WithdrawConfirmation(roundId, organiserId, this.now(), acting);
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  @Mutation()
  async deviateInRound(@Args('input') input: DeviateInRoundInput, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    const { roundId, deviationId, ...what } = input;
    const { organiserId = '' } = await this.views.location(input.locationId);
    const { side, acting } = await this.asOrganiser(roundId, organiserId, context);
    const deviation = {
      ...what,
      organiserId,
      deviationId: deviationId ?? randomUUID(),
      now: this.now(),
    };
    return roundChangeAnswer(
      await this.commands.execute(new DeviateInRound(roundId, deviation, acting)),
      side,
    );
  }

  @Mutation()
  async undoRoundDeviation(
    @Args() { roundId, deviationId }: UndoDeviationArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    const { deviations, undoneDeviations } = await this.views.round(roundId);
    const known = [...deviations, ...undoneDeviations].find((one) => one.deviationId === deviationId);
    const { side, acting } = await this.asOrganiser(roundId, known?.organiserId, context);
    const command = new UndoDeviation(roundId, deviationId, this.now(), acting);
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  private async asOrganiser(roundId: string, organiserId: string | undefined, context: RequestContext) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    const side = requireOrganiserIn(context, await this.views.round(roundId), organiserId);
    const acting = actingFor(context, side.kind === 'desk' ? 'desk' : 'organiser', organiserId);
    return { side, acting };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
