import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { AcceptOffer } from '../application/accept-offer/accept-offer.command.js';
import { ChangeOffer } from '../application/change-offer/change-offer.command.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { actingFor, OfferAccess, requireOfferRole } from './offer-access.js';
import { changeAnswer } from './offer-answer.js';
import { AcceptOfferInput, CancelAcceptanceArguments, DeclineOfferArguments } from './offer-inputs.js';

/** What a family answers, itself or through its desk. */
@Resolver()
export class AnswerOfferResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly access: OfferAccess,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async acceptOffer(
    @Args('input') { offerId, start, pattern }: AcceptOfferInput,
    @Context() context: RequestContext,
  ) {
    const { offer, side } = await this.asAnswerer(offerId, context);
    const taken = { ...(start && { start }), ...(pattern && { pattern }) };
    const acceptance = { type: 'acceptOffer' as const, offerId, ...taken, now: this.now() };
    const command = new AcceptOffer(offer.requestId, acceptance, actingFor(context, side, offer.familyId));
    return changeAnswer(await this.commands.execute(command));
  }

  @Mutation()
  async declineOffer(@Args() { offerId, reason }: DeclineOfferArguments, @Context() context: RequestContext) {
    const { offer, side } = await this.asAnswerer(offerId, context);
    const change = {
      type: 'declineOffer' as const,
      offerId,
      ...(reason && { reason }),
      now: this.now(),
    };
    const command = new ChangeOffer(offer.requestId, change, actingFor(context, side, offer.familyId));
    return changeAnswer(await this.commands.execute(command));
  }

  /** The family cancels for itself, the organiser for itself; the desk for whoever phoned. */
  @Mutation()
  async cancelAcceptance(
    @Args() { offerId, by }: CancelAcceptanceArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(offerId);
    const side = await this.access.requireSide(actor, offer, [by, 'desk']);
    const place = await this.views.location(offer.place.locationId);
    const onBehalfOf = by === 'family' ? offer.familyId : place.organiserId;
    const change = { type: 'cancelAcceptance' as const, offerId, by, now: this.now() };
    const command = new ChangeOffer(offer.requestId, change, actingFor(context, side, onBehalfOf));
    return changeAnswer(await this.commands.execute(command));
  }

  private async asAnswerer(offerId: string, context: RequestContext) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(offerId);
    const side = await this.access.requireSide(actor, offer, ['family', 'desk']);
    return { offer, side };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
