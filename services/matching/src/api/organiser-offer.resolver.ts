import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '@samenloket/event-sourcing';
import type { RequestContext } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { ChangeOffer } from '../application/change-offer/change-offer.command.js';
import type { WithdrawalCause } from '../domain/request-offers/request-offers.events.js';
import { type AgreedTerms, DeskTerms } from '../read-models/desk-agreements/agreed-terms.js';
import { MatchingViews } from '../read-models/matching-views.js';
import type { OfferDocument } from '../read-models/offers/offers.view.js';
import { tierOf } from '../read-models/places/places.view.js';
import { actingFor, OfferAccess, requireOfferRole } from './offer-access.js';
import { changeAnswer } from './offer-answer.js';
import { OfferArguments, PlanIntroductionVisitArguments, ResendOfferArguments } from './offer-inputs.js';
import { requireVisits } from './offering.js';

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
    const { answerDays, reminderLimit } = await this.agreed(offer, now);
    const terms = { ...(answerDays !== undefined && { answerDays }), reminderLimit };
    const change = { type: 'resendOffer' as const, offerId, ...(channel && { channel }), terms, now };
    const command = new ChangeOffer(offer.requestId, change, actingFor(context, side, organiserId));
    return changeAnswer(await this.commands.execute(command));
  }

  /** Any side may plan it: a family and an organiser agree on a day, a desk comes along. */
  @Mutation()
  async planIntroductionVisit(
    @Args() { offerId, on, withDesk }: PlanIntroductionVisitArguments,
    @Context() context: RequestContext,
  ) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(offerId);
    const side = await this.access.requireSide(actor, offer, ['family', 'organiser', 'desk']);
    const now = this.clock.now().toISOString();
    requireVisits(await this.agreed(offer, now));
    const change = { type: 'planIntroductionVisit' as const, offerId, on, withDesk: withDesk === true, now };
    const command = new ChangeOffer(offer.requestId, change, actingFor(context, side, undefined));
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

  /** What the desk of an offer agreed with the organiser of its place. */
  private async agreed({ deskId, place }: OfferDocument, now: string): Promise<AgreedTerms> {
    const location = await this.views.location(place.locationId);
    const about = { organiserId: location.organiserId, tier: tierOf(location, place.placeGroupId) };
    return this.terms.on(deskId, brusselsDateOf(now), about);
  }

  private async asOrganiser(offerId: string, context: RequestContext) {
    const actor = requireOfferRole(context);
    const offer = await this.views.offer(offerId);
    const side = await this.access.requireSide(actor, offer, ['organiser', 'desk']);
    const { organiserId } = await this.views.location(offer.place.locationId);
    return { offer, side, organiserId };
  }
}
