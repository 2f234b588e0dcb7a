import { allDocuments } from '@samenloket/read-models';
import type { TakenPlace } from '../../domain/candidates/candidate.js';
import { takenPlace } from '../../domain/request-offers/offer.js';
import type { OfferDocument } from '../../read-models/offers/offers.view.js';
import type { ReadableView } from '../../read-models/readable-view.js';
import type { RequestAnswers } from '../../read-models/request-answers/request-answers.view.js';

export interface ViewsOfTakenPlaces {
  readonly offers: ReadableView<OfferDocument>;
  readonly answers: ReadableView<RequestAnswers>;
}

/** What each of these requests has, by its own offers and placements and by others for the same child. */
export async function placesTakenBy(
  requestIds: readonly string[],
  { offers, answers }: ViewsOfTakenPlaces,
): Promise<ReadonlyMap<string, readonly TakenPlace[]>> {
  const taken = new Map<string, TakenPlace[]>();
  const add = (requestId: string, ...places: TakenPlace[]) =>
    taken.set(requestId, [...(taken.get(requestId) ?? []), ...places]);
  if (requestIds.length === 0) return taken;
  const filter = { requestId: { $in: requestIds }, status: { $in: ['accepted', 'placed'] } };
  for await (const { doc: offer } of allDocuments(offers.current(), { filter })) {
    add(offer.requestId, takenPlace(offer));
  }
  for (const { doc } of await answers.current().getMany(requestIds)) {
    add(doc.requestId, ...Object.values(doc.elsewhere));
  }
  return taken;
}
