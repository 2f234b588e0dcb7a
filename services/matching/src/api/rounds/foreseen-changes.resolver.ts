import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireRole } from '@samenloket/platform';
import { writtenCarePattern } from '@samenloket/regional';
import { DeviationConsequences } from '../../application/rounds/foresee/deviation-consequences.js';
import { RoundTransfers } from '../../application/rounds/foresee/round-transfers.js';
import { RoundNumbers } from '../../application/rounds/round-numbers/round-numbers.js';
import { Supposing } from '../../application/rounds/suppose/supposing.js';
import type { ChangedPlace, PlaceInRound } from '../../domain/round-explanations/changed-places.js';
import { MatchingViews } from '../../read-models/matching-views.js';
import type { RoundDocument } from '../../read-models/rounds/rounds.view.js';
import { requireOrganiserIn, type RoundSide } from './round-access.js';
import { figuresAnswer } from './round-answer.js';
import { ConsequencesArguments, TransfersArguments } from './round-inputs.js';

/** Who would have another place: by a deviation, before it is made, or when a place comes free. */
@Resolver()
export class ForeseenChangesResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly consequences: DeviationConsequences,
    private readonly transfers: RoundTransfers,
    private readonly numbers: RoundNumbers,
    private readonly supposing: Supposing,
  ) {}

  @Query()
  async roundDeviationConsequences(
    @Args() { roundId, roundNumber, locationId }: ConsequencesArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    const round = await this.views.round(roundId);
    const { organiserId = '' } = await this.views.location(locationId);
    const side = requireOrganiserIn(context, round, organiserId);
    const asked = { deviationId: 'asked', roundNumber, locationId, organiserId };
    const { before, after, changes } = await this.supposing.take(() => this.consequences.of(round, asked));
    const shown = await this.shown(changes, round, side);
    return { before: figuresAnswer(before), after: figuresAnswer(after), changes: shown };
  }

  @Query()
  async roundTransfers(
    @Args() { roundId, locationId, placeGroupId }: TransfersArguments,
    @Context() context: RequestContext,
  ) {
    requireRole(context, 'deskWorker', 'organiserCoordinator');
    const round = await this.views.round(roundId);
    const { organiserId, groups } = await this.views.location(locationId);
    const side = requireOrganiserIn(context, round, organiserId);
    if (!groups.some((group) => group.placeGroupId === placeGroupId))
      throw new DomainError('NOT_FOUND', 'This location has no such place group.');
    return this.shown(await this.transfers.of(round, placeGroupId), round, side);
  }

  private async shown(changes: readonly ChangedPlace[], round: RoundDocument, side: RoundSide) {
    const { requestOf } = await this.numbers.of(round);
    const answers = changes.map((change) => this.changeAnswer(change, side, requestOf(change.number)));
    return (await Promise.all(answers)).flat();
  }

  /** An organiser sees what happens at its own locations, a desk all of it; whose request it is only of its own. */
  private async changeAnswer(
    { number: roundNumber, from, to }: ChangedPlace,
    side: RoundSide,
    requestId: string | undefined,
  ) {
    const [seenFrom, seenTo] = [await this.seen(from, side), await this.seen(to, side)];
    if (!seenFrom && !seenTo) return [];
    const request = requestId && (await this.views.requests.current().get(requestId))?.doc;
    const isOwn = request && side.kind === 'desk' && side.deskIds.includes(request.deskId);
    return [{ roundNumber, request: isOwn ? { id: requestId } : undefined, from: seenFrom, to: seenTo }];
  }

  private async seen(place: PlaceInRound | undefined, side: RoundSide) {
    if (!place) return undefined;
    const { locationId, month: startMonth, pattern, ...more } = place;
    if (side.kind === 'organiser') {
      const { organiserId } = await this.views.location(locationId);
      if (organiserId !== side.organiserId) return undefined;
    }
    return { ...more, startMonth, location: { id: locationId }, pattern: writtenCarePattern(pattern) };
  }
}
