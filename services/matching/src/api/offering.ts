import { wishesFulfilledAt } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { type RequestContext, requireRole } from '@samenloket/platform';
import { brusselsDateOf, carePattern } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { AskPlace } from '../application/ask-place/ask-place.command.js';
import { askedOffer, requireTakingPart } from '../application/ask-place/asked-offer.js';
import { isReleased } from '../domain/candidates/release.js';
import { placeIn } from '../domain/request-offers/places.js';
import type { Purpose, SettlingIn } from '../domain/request-offers/request-offers.events.js';
import type { AgreedTerms, DeskTerms } from '../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../read-models/matching-views.js';
import { type PlacesDocument, tierOf } from '../read-models/places/places.view.js';
import type { RequestFacts } from '../read-models/request-facts/request-facts.js';
import { actingFor, actsForLocation, type Side } from './offer-access.js';
import type { MakeOfferInput } from './offer-inputs.js';

/** @throws DomainError RULE_VIOLATED where the desk agreed on no visits */
export function requireVisits({ introductionVisit }: AgreedTerms): void {
  if (introductionVisit) return;
  throw new DomainError('RULE_VIOLATED', 'The desk agreed on no introduction visits: offer without one.');
}

function plainSettlingIn({ from, halfDays }: SettlingIn): SettlingIn {
  return { from, halfDays };
}

/** Checks who offers what to whom, and says it as a command. */
export class Offering {
  constructor(
    private readonly views: MatchingViews,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  async command(input: MakeOfferInput, purpose: Purpose, context: RequestContext): Promise<AskPlace> {
    const { requestId, locationId, placeGroupId, start, pattern } = input;
    const location = await this.requireLocation(locationId, context);
    const request = await this.views.request(requestId);
    const now = this.clock.now().toISOString();
    const about = { organiserId: location.organiserId, tier: tierOf(location, placeGroupId) };
    const terms = await this.terms.on(request.deskId, brusselsDateOf(now), about);
    const side = this.requireOfferer(context, request, location, purpose === 'offer' ? terms : undefined);
    if (input.introductionVisitOn) requireVisits(terms);
    const offerId = input.offerId ?? randomUUID();
    await this.refuseTakenId(offerId, requestId);
    const asked = askedOffer(request, terms, {
      offerId,
      purpose,
      place: placeIn({
        ...{ locationId, start, pattern: carePattern(pattern.weeks) },
        ...(placeGroupId && { placeGroupId }),
        ...(input.temporaryUntil && { temporaryUntil: input.temporaryUntil }),
        ...(input.settlingIn && { settlingIn: plainSettlingIn(input.settlingIn) }),
      }),
      ...(input.introductionVisitOn && { introductionVisitOn: input.introductionVisitOn }),
      now,
    });
    return new AskPlace(requestId, asked, actingFor(context, side, location.organiserId));
  }

  /** Own ids are for asking again; by mistake one may be that of an offer of another request. */
  private async refuseTakenId(offerId: string, requestId: string): Promise<void> {
    const known = await this.views.offers.current().get(offerId);
    if (!known || known.doc.requestId === requestId) return;
    throw new DomainError(
      'ALREADY_EXISTS',
      'An offer of another request has this id. Use a new id for a new offer.',
    );
  }

  /** Who may offer, or say that there is no place. @throws DomainError NOT_FOUND, FORBIDDEN */
  async offerer(requestId: string, locationId: string, context: RequestContext) {
    const location = await this.requireLocation(locationId, context);
    const request = await this.views.request(requestId);
    const today = brusselsDateOf(this.clock.now().toISOString());
    const terms = await this.terms.on(request.deskId, today, { organiserId: location.organiserId });
    const side = this.requireOfferer(context, request, location, terms);
    return { side, organiserId: location.organiserId };
  }

  /** Before the request is looked up: who does not act here learns nothing of it. */
  private async requireLocation(locationId: string, context: RequestContext): Promise<PlacesDocument> {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    const location = await this.views.location(locationId);
    if (actor.role === 'deskWorker' || actsForLocation(actor, location)) return location;
    throw new DomainError('FORBIDDEN', 'You do not act for this location.');
  }

  /** An organiser learns of no request that does not concern it, or that it may not see yet. */
  private requireOfferer(
    context: RequestContext,
    request: RequestFacts,
    location: PlacesDocument,
    terms: AgreedTerms | undefined,
  ): Side {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    const none = new DomainError('NOT_FOUND', 'There is no such request.');
    if (actor.role === 'deskWorker') {
      if (!actor.deskIds.includes(request.deskId)) throw none;
      if (terms) requireTakingPart(terms);
      return 'desk';
    }
    const keys = wishesFulfilledAt(location);
    const today = brusselsDateOf(this.clock.now().toISOString());
    const released = !terms || (terms.takesPart && isReleased(request, terms.visibleMonths, today));
    if (!released || !request.wishes.some((wish) => keys.includes(wish))) throw none;
    return 'organiser';
  }
}
