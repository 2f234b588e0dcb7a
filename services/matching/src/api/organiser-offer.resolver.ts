import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { ChangeOffer } from '../application/change-offer/change-offer.command.js';
import type { WithdrawalCause } from '../domain/request-offers/request-offers.events.js';
import { DeskTerms } from '../read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from '../read-models/matching-views.js';
import { actingFor, OfferAccess, requireOfferRole } from './offer-access.js';
import { changeAnswer } from './offer-answer.js';
import { OfferArguments, ResendOfferArguments } from './offer-inputs.js';

/** What an organiser does with an offer that it made, itself or through a desk. */
@Resolver()
export class OrganiserOfferResolver {
  constructor(
    private readonly views: MatchingViews,
    private readonly access: OfferAccess,
    private readonly terms: DeskTerms,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async resendOffer(@Args() { offerId, channel }: ResendOfferArguments, @Context() context: RequestContext) {
    const { offer, side, organiserId } = await this.asOrganiser(offerId, context);
    const now = this.clock.now().toISOString();
    const terms = await this.terms.on(offer.deskId, brusselsDateOf(now));
    const change = { type: 'resendOffer' as const, offerId, ...(channel && { channel }), terms, now };
    const command = new ChangeOffer(offer.requestId, change, actingFor(context, side, organiserId));
    return changeAnswer(await this.commands.execute(command));
  }

  /** A desk that names the organiser (`x-acting-for`) withdraws for it, else on its own account. */
  @Mutation()
  async withdrawOffer(@Args() { offerId }: OfferArguments, @Context() context: RequestContext) {
    const { offer, side, organiserId } = await this.asOrganiser(offerId, context);
    const forOrganiser = side === 'organiser' || context.onBehalfOf === organiserId;
    const cause: WithdrawalCause = forOrganiser ? 'organiser' : 'desk';
    const now = this.clock.now().toISOString();
    const change = { type: 'withdrawOffer' as const, offerId, cause, now };
    const acting = actingFor(context, side, forOrganiser ? organiserId : undefined);
    return changeAnswer(await this.commands.execute(new ChangeOffer(offer.requestId, change, acting)));
  }

  private async asOrganiser(offerId: string, context: RequestContext) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(offerId);
    const side = await this.access.requireSide(actor, offer, ['organiser', 'desk']);
    const { organiserId } = await this.views.location(offer.place.locationId);
    return { offer, side, organiserId };
  }
}
