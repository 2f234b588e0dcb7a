import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '@samenloket/read-models';

/** Where an offer is for; what becomes of it later does not say so again. */
export interface OfferPlaceDoc {
  readonly offerId: string;
  readonly locationId: string;
}

const producer = 'matching';

export const offerPlacesView: View<OfferPlaceDoc> = {
  name: 'offerPlaces',
  version: 1,
  producers: [producer],
  indexes: [],
  keys: (event) => {
    const place = placeIn(event);
    return place ? [place.offerId] : [];
  },
  project: (doc, event) => placeIn(event) ?? doc,
};

function placeIn(event: SourcedEvent): OfferPlaceDoc | undefined {
  if (event.producer !== producer) return undefined;
  const { offerId, locationId } = event.data as Readonly<Record<string, string | undefined>>;
  return offerId === undefined || locationId === undefined ? undefined : { offerId, locationId };
}
