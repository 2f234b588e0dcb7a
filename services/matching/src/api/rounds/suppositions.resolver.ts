import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireRole } from '@samenloket/platform';
import { halfDays, weekdays } from '@samenloket/regional';
import { RoundCounterfactuals } from '../../application/rounds/foresee/round-counterfactuals.js';
import { ProposalList } from '../../application/rounds/list-proposals/proposal-list.js';
import { RoundWhatIfs } from '../../application/rounds/suppose/round-what-ifs.js';
import { Supposing } from '../../application/rounds/suppose/supposing.js';
import { counterfactualText } from '../../domain/round-explanations/counterfactual-text.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import { tierOf } from '../../read-models/places/places.view.js';
import type { RequestFacts } from '../../read-models/request-facts/request-facts.js';
import type { RoundDocument } from '../../read-models/rounds/rounds.view.js';
import { askerOf } from './request-outcomes.resolver.js';
import { requireDeskOf } from './round-access.js';
import { figuresAnswer } from './round-answer.js';
import { RoundCounterfactualInput, RoundWhatIfInput } from './round-inputs.js';
import { settingValue } from './setting-value.js';

/** What would have been, had something been otherwise: for one family, or the whole round. */
@Resolver()
export class SuppositionsResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly counterfactuals: RoundCounterfactuals,
    private readonly whatIfs: RoundWhatIfs,
    private readonly supposing: Supposing,
    private readonly proposals: ProposalList,
  ) {}

  @Query()
  async roundCounterfactual(
    @Args('input') { roundId, requestId, locationId, ...asked }: RoundCounterfactualInput,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'parent', 'deskWorker', 'organiserCoordinator');
    const round = await this.views.round(roundId);
    const request = (await this.views.requests.current().get(requestId))?.doc;
    if (!request || !(await this.mayAsk(context, round, request, locationId)))
      throw new DomainError('NOT_FOUND', 'There is no such request in this round.');
    const days = (asked.withoutDays ?? []).map((day) => weekdays.indexOf(day));
    const supposed = {
      ...(days.length > 0 && { withoutDays: days.toSorted((one, other) => one - other) }),
      ...(asked.fromMonth && { fromMonth: asked.fromMonth }),
      ...(asked.extraPlaces && { extraPlaces: asked.extraPlaces }),
    };
    const { fits } = await this.counterfactuals.of(round, requestId, { locationId, ...supposed });
    return { fits, sentences: counterfactualText(supposed, fits) };
  }

  @Query()
  async roundWhatIf(@Args('input') input: RoundWhatIfInput, @Context() context: RequestContext) {
    requireRole(context, 'deskWorker');
    const round = await this.views.round(input.roundId);
    requireDeskOf(context, round);
    const supposed = {
      places: (input.places ?? []).map(({ placeGroupId, change, halfDays: on }) => ({
        ...{ placeGroupId, change },
        ...(on && { halfDays: on.flatMap((halfDay) => inBothWeeks(halfDays.indexOf(halfDay))) }),
      })),
      settings: (input.settings ?? []).map(({ setting, value }) => ({ setting, value: settingValue(value) })),
    };
    const compared = await this.supposing.take(() => this.whatIfs.of(round, supposed));
    const { before, after, gained, lost, moved, locations } = compared;
    return {
      ...{ before: figuresAnswer(before), after: figuresAnswer(after) },
      ...{ gained: gained.length, lost: lost.length, moved: moved.length },
      locations: locations.map(({ locationId, ...counts }) => ({ location: { id: locationId }, ...counts })),
    };
  }

  /** A family once the round is published, its desk before; an organiser of what is proposed to it or was wished there. */
  private async mayAsk(
    context: RequestContext,
    round: RoundDocument,
    request: RequestFacts,
    locationId: string,
  ): Promise<boolean> {
    const actor = requireRole(context, 'parent', 'deskWorker', 'organiserCoordinator');
    const asker = askerOf(actor, request);
    if (asker === 'desk') return true;
    if (asker === 'family') return round.status === 'published';
    const location = await this.views.location(locationId);
    const { organiserId } = location;
    const isOwn = actor.role === 'organiserCoordinator' && actor.organiserId === organiserId;
    return (
      isOwn && organiserId !== undefined && this.proposals.shows(request, { organiserId }, tierOf(location))
    );
  }
}

/** Of a two-week cycle the even weeks too. */
function inBothWeeks(halfDay: number): number[] {
  return [halfDay, halfDay + halfDays.length];
}
