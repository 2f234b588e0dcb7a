import { requireDesk, type SignedInActor } from '@samenloket/platform';
import { allDocuments, type Filter } from '@samenloket/read-models';
import type { MatchingViews } from '../read-models/matching-views.js';
import type { OfferFilter } from './offer-inputs.js';

/**
 * What was asked for, narrowed to what the actor may see at all: also how many offers there are, and the cursor of a
 * page, tell something. @throws DomainError FORBIDDEN for another desk
 */
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
    if (deskId || (requestId && (await isAtDeskOf(actor, requestId, views)))) return asked;
    return { ...asked, deskId: { $in: actor.deskIds } };
  }
  const own = await locationsOf(actor, views);
  const among = locationId ? own.filter((id) => id === locationId) : own;
  return { ...asked, 'place.locationId': { $in: among } };
}

/** A desk that got a request from another one sees the offers of before as well. */
async function isAtDeskOf(
  { deskIds }: SignedInActor,
  requestId: string,
  views: MatchingViews,
): Promise<boolean> {
  const request = await views.requests.current().get(requestId);
  return request !== undefined && deskIds.includes(request.doc.deskId);
}

async function locationsOf(actor: SignedInActor, views: MatchingViews): Promise<string[]> {
  if (actor.role === 'childMinder') return actor.locationIds;
  const locationIds: string[] = [];
  const filter = { organiserId: actor.organiserId ?? '' };
  for await (const { doc } of allDocuments(views.places.current(), { filter }))
    locationIds.push(doc.locationId);
  return locationIds;
}
