import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { AnnounceRound } from '../../application/rounds/announce/announce-round.command.js';
import { CancelRound } from '../../application/rounds/cancel/cancel-round.command.js';
import { FreezeRound } from '../../application/rounds/freeze/freeze-round.command.js';
import { PublishRound } from '../../application/rounds/publish/publish-round.command.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import { requireAllDesks } from './round-access.js';
import { roundChangeAnswer } from './round-answer.js';
import { AnnounceRoundInput, CancelRoundArguments, OfRoundArguments } from './round-inputs.js';

/** What the desks of a round do with the whole of it. */
@Resolver()
export class RoundLifeResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async announceAllocationRound(
    @Args('input') { roundId, organiserIds, ...input }: AnnounceRoundInput,
    @Context() context: RequestContext,
  ) {
    const { deskIds } = requireAllDesks(context, input.deskIds);
    const announcement = { ...input, ...(organiserIds && { organiserIds }), now: this.now() };
    const command = new AnnounceRound(roundId ?? randomUUID(), announcement, messageContext(context));
    return roundChangeAnswer(await this.commands.execute(command), { kind: 'desk', deskIds });
  }

  @Mutation()
  async freezeAllocationRound(@Args() { roundId }: OfRoundArguments, @Context() context: RequestContext) {
    const side = await this.asAllDesks(roundId, context);
    const command = new FreezeRound(roundId, this.now(), messageContext(context));
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  @Mutation()
  async cancelAllocationRound(
    @Args() { roundId, reason }: CancelRoundArguments,
    @Context() context: RequestContext,
  ) {
    const side = await this.asAllDesks(roundId, context);
    const command = new CancelRound(roundId, reason, this.now(), messageContext(context));
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  @Mutation()
  async publishAllocationRound(@Args() { roundId }: OfRoundArguments, @Context() context: RequestContext) {
    const side = await this.asAllDesks(roundId, context);
    const command = new PublishRound(roundId, this.now(), messageContext(context));
    return roundChangeAnswer(await this.commands.execute(command), side);
  }

  private async asAllDesks(roundId: string, context: RequestContext) {
    requireAllDesks(context, []);
    const { announcement } = await this.views.round(roundId);
    const { deskIds } = requireAllDesks(context, announcement.deskIds);
    return { kind: 'desk' as const, deskIds };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
