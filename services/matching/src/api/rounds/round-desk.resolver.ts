import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type RequestContext, requireRole } from '@samenloket/platform';
import { RoundContents } from '../../application/rounds/round-contents/round-contents.js';
import { RoundNumbers } from '../../application/rounds/round-numbers/round-numbers.js';
import { classInWords } from '../../domain/priority/legal-class.js';
import { cutOffsAt } from '../../domain/round-explanations/cut-offs.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import { halfDayAnswer } from './half-day-answer.js';
import { requireDeskOf, requireOrganiserIn } from './round-access.js';
import { CutOffsArguments, OfRoundArguments } from './round-inputs.js';

/** What people look at before a round is published: what could not be granted, and how full places are. */
@Resolver()
export class RoundDeskResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly contents: RoundContents,
    private readonly numbers: RoundNumbers,
  ) {}

  /** A desk knows its own requests by their ids, those of another desk by round number only. */
  @Query()
  async roundClaims(
    @Args() { roundId, afterPosition }: OfRoundArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'deskWorker');
    await this.views.allUpTo(afterPosition);
    const round = await this.views.round(roundId);
    const deskIds = requireDeskOf(context, round);
    const result = await this.contents.resultOf(round);
    if (!result) return [];
    const { units } = await this.contents.contentOf(round);
    const { requestOf } = await this.numbers.of(round);
    return Promise.all(
      result.claims.map(async ({ number, locationId, formKind: kind, startMonth }) => {
        const [child = number] = units.find(({ id }) => id === number)?.children ?? [];
        const request = await this.ownRequest(requestOf(child), deskIds);
        return { roundNumber: number, request, location: { id: locationId }, kind, startMonth };
      }),
    );
  }

  @Query()
  async roundCutOffs(@Args() asked: CutOffsArguments, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    await this.views.allUpTo(asked.afterPosition);
    const round = await this.views.round(asked.roundId);
    const { organiserId } = await this.views.location(asked.locationId);
    requireOrganiserIn(context, round, organiserId);
    const result = await this.contents.resultOf(round);
    if (!result) return [];
    const content = await this.contents.contentOf(round);
    return cutOffsAt(content, result, asked.locationId).map(({ halfDay, lastClass, ...cutOff }) => ({
      ...cutOff,
      ...halfDayAnswer(halfDay, content.frame.halfDays),
      lastAdmitted: lastClass === undefined ? undefined : classInWords(lastClass),
    }));
  }

  private async ownRequest(requestId: string | undefined, deskIds: readonly string[]) {
    if (requestId === undefined) return undefined;
    const request = (await this.views.requests.current().get(requestId))?.doc;
    return request && deskIds.includes(request.deskId) ? { id: requestId } : undefined;
  }
}
