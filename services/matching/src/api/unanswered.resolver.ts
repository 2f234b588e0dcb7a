import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { connectionOf, pageOfWhole, type RequestContext, requireRole } from '@samenloket/platform';
import { UnansweredList, type UnansweredRequest } from '../application/list-unanswered/unanswered-list.js';
import { TellNoPlace } from '../application/tell-no-place/tell-no-place.command.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { actingFor } from './offer-access.js';
import { TellNoPlaceArguments, UnansweredArguments } from './offer-inputs.js';
import { Offering } from './offering.js';

/** Requests that wait for an organiser, and its answer when it has no place. */
@Resolver()
export class UnansweredResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly list: UnansweredList,
    private readonly offering: Offering,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** A desk sees its own requests, an organiser those that wait for itself. */
  @Query()
  async unansweredRequests(@Args() asked: UnansweredArguments, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator');
    const { organiserId, overdueOnly } = asked;
    if (actor.role === 'organiserCoordinator' && actor.organiserId !== organiserId)
      throw new DomainError('FORBIDDEN', 'You do not act for this organiser.');
    await this.views.allUpTo(asked.afterPosition);
    const deskIds = actor.role === 'deskWorker' ? actor.deskIds : undefined;
    const all = await this.list.of(organiserId, deskIds);
    const wanted = overdueOnly ? all.filter(({ overdue }) => overdue) : all;
    const { items, next } = pageOfWhole(wanted, asked);
    const documents = items.map((doc) => ({ id: doc.request.requestId, doc }));
    const page = { documents, ...(next && { next }) };
    return connectionOf(page, asked, unansweredAnswer);
  }

  /** A desk tells it for an organiser that phones. */
  @Mutation()
  async tellNoPlace(
    @Args() { requestId, locationId }: TellNoPlaceArguments,
    @Context() context: RequestContext,
  ) {
    const { side, organiserId } = await this.offering.offerer(requestId, locationId, context);
    const answer = { type: 'tellNoPlace' as const, locationId, now: this.clock.now().toISOString() };
    const command = new TellNoPlace(requestId, answer, actingFor(context, side, organiserId));
    return { request: { id: requestId }, position: await this.commands.execute(command) };
  }
}

function unansweredAnswer({ request, locationIds, visibleSince, answerBy, overdue }: UnansweredRequest) {
  const { requestId, askedOn, wantedStart } = request;
  const locations = locationIds.map((id) => ({ id }));
  return { request: { id: requestId }, locations, askedOn, wantedStart, visibleSince, answerBy, overdue };
}
