import { requireDesk, type SignedInActor } from '@samenloket/platform';
import { allDocuments, type Filter } from '@samenloket/read-models';
import type { MatchingViews } from '../read-models/matching-views.js';
import type { OfferFilter } from './offer-inputs.js';

/** What was asked for, narrowed to what the actor may see at all. @throws DomainError FORBIDDEN for another desk */
export async function offersFilter(
  actor: SignedInActor,
  { deskId, locationId, requestId, status }: OfferFilter,
  views: MatchingViews,
): Promise<Filter> {
  const asked: Filter = {
    ...(deskId && { deskId }),
    ...(locationId && { 'place.locationId': locationId }),
    ...(requestId && { requestId }),
    ...(status && { status }),
  };
  if (actor.role === 'parent') return { ...asked, familyId: actor.familyId ?? '' };
  if (actor.role === 'deskWorker') {
    if (deskId) requireDesk(actor, deskId);
    return deskId || requestId ? asked : { ...asked, deskId: { $in: actor.deskIds } };
  }
  if (locationId || requestId) return asked;
  return { ...asked, 'place.locationId': { $in: await locationsOf(actor, views) } };
}

async function locationsOf(actor: SignedInActor, views: MatchingViews): Promise<string[]> {
  if (actor.role === 'childMinder') return actor.locationIds;
  const locationIds: string[] = [];
  const filter = { organiserId: actor.organiserId ?? '' };
  for await (const { doc } of allDocuments(views.places.current(), { filter }))
    locationIds.push(doc.locationId);
  return locationIds;
}
