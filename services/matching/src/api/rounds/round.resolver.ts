import { Args, Context, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { connectionOf, pageOptions, type RequestContext, requireSignIn } from '@samenloket/platform';
import { MatchingViews } from '../../read-models/matching-views.js';
import { sideOf } from './round-access.js';
import { roundAnswer } from './round-answer.js';
import { FindRoundArguments, ListRoundsArguments } from './round-inputs.js';

/** What was announced is public: a family could not check a draw that it does not know of. */
@Resolver('AllocationRound')
export class RoundResolver {
  constructor(private readonly views: MatchingViews) {}

  @Query()
  async allocationRound(
    @Args() { id, afterPosition }: FindRoundArguments,
    @Context() context: RequestContext,
  ) {
    requireSignIn(context);
    await this.views.allUpTo(afterPosition);
    return this.reference({ id }, context);
  }

  @Query()
  async allocationRounds(@Args() list: ListRoundsArguments, @Context() context: RequestContext) {
    requireSignIn(context);
    await this.views.allUpTo(list.afterPosition);
    const page = await this.views.rounds.current().find({
      filter: { 'announcement.deskIds': list.deskId },
      sort: { path: 'announcedAt', direction: 'desc' },
      ...pageOptions(list),
    });
    return connectionOf(page, list, (round) => roundAnswer(round, sideOf(context, round)));
  }

  @ResolveReference()
  async reference({ id }: { readonly id: string }, context: RequestContext) {
    requireSignIn(context);
    const round = await this.views.round(id);
    return roundAnswer(round, sideOf(context, round));
  }
}
