import type { MessageContext } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole, type SignedInActor } from '@samenloket/platform';
import type { MatchingViews } from '../read-models/matching-views.js';
import type { OfferDocument } from '../read-models/offers/offers.view.js';
import type { PlacesDocument } from '../read-models/places/places.view.js';

/** On which side of an offer somebody stands (docs/api.md, "Who may ask what"). */
export type Side = 'family' | 'desk' | 'organiser';

/** @throws DomainError for a role that has nothing to do with offers */
export function requireOfferRole(context: RequestContext): SignedInActor {
  return requireRole(context, 'parent', 'deskWorker', 'organiserCoordinator', 'childMinder');
}

export function actsForLocation(actor: SignedInActor, { locationId, organiserId }: PlacesDocument): boolean {
  if (actor.role === 'childMinder') return actor.locationIds.includes(locationId);
  return (
    actor.role === 'organiserCoordinator' && organiserId !== undefined && actor.organiserId === organiserId
  );
}

/** The context of what a desk worker does for a family or organiser that phoned: recorded as such. */
export function actingFor(
  context: RequestContext,
  side: Side,
  onBehalfOf: string | undefined,
): MessageContext {
  const { onBehalfOf: _claimed, ...own } = messageContext(context);
  return side === 'desk' && onBehalfOf ? { ...own, onBehalfOf } : own;
}

/** Says who may see and change which offers. */
export class OfferAccess {
  constructor(private readonly views: MatchingViews) {}

  async visibleTo(actor: SignedInActor, offers: readonly OfferDocument[]): Promise<OfferDocument[]> {
    const sides = await Promise.all(offers.map((offer) => this.sideOf(actor, offer)));
    return offers.filter((offer, index) => isShown(offer, sides[index]));
  }

  /** @throws DomainError NOT_FOUND when the actor may not even see it, FORBIDDEN when it stands on another side */
  async requireSide(actor: SignedInActor, offer: OfferDocument, allowed: readonly Side[]): Promise<Side> {
    const side = await this.sideOf(actor, offer);
    if (!side || !isShown(offer, side)) throw new DomainError('NOT_FOUND', 'There is no such offer.');
    if (allowed.includes(side)) return side;
    throw new DomainError('FORBIDDEN', `This is up to the ${allowed.join(' or the ')}.`);
  }

  private async sideOf(actor: SignedInActor, offer: OfferDocument): Promise<Side | undefined> {
    if (actor.role === 'parent') return actor.familyId === offer.familyId ? 'family' : undefined;
    if (actor.role === 'deskWorker') return (await this.isOfDesk(actor, offer)) ? 'desk' : undefined;
    const place = await this.views.places.current().get(offer.place.locationId);
    return place && actsForLocation(actor, place.doc) ? 'organiser' : undefined;
  }

  /** The desk that has the request now; after an erasure, the one that had it when the offer was made. */
  private async isOfDesk(actor: SignedInActor, { requestId, deskId }: OfferDocument): Promise<boolean> {
    const request = await this.views.requests.current().get(requestId);
    return actor.deskIds.includes(request?.doc.deskId ?? deskId);
  }
}

/** A family hears of an offer when it is made, not while places are looked for. */
function isShown({ madeAt, status }: OfferDocument, side: Side | undefined): boolean {
  if (side === undefined) return false;
  return side !== 'family' || madeAt !== undefined || status === 'placed';
}
