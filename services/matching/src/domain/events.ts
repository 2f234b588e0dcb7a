import {
  allocationRoundCatalogue,
  type AllocationRoundEvent,
} from './allocation-round/allocation-round.events.js';
import {
  roundContentCatalogue,
  roundContentCategory,
  type RoundContentEvent,
} from './allocation-round/round-content.events.js';
import { roundCategory } from './allocation-round/round-stream.js';
import {
  locationRoundsCatalogue,
  locationRoundsCategory,
  type LocationRoundsEvent,
} from './location-rounds/location-rounds.js';
import { requestOffersCatalogue, type RequestOffersEvent } from './request-offers/request-offers.events.js';
import { offersCategory } from './request-offers/request-stream.js';

/** Everything that is recorded in this service. */
export type MatchingEvent =
  RequestOffersEvent | AllocationRoundEvent | LocationRoundsEvent | RoundContentEvent;

/** Schemas of all that is recorded in this service, by category of stream. */
export const matchingCatalogues = {
  [offersCategory]: requestOffersCatalogue,
  [roundCategory]: allocationRoundCatalogue,
  [locationRoundsCategory]: locationRoundsCatalogue,
  [roundContentCategory]: roundContentCatalogue,
};

/** One catalogue of all types. */
export const matchingEvents = {
  ...requestOffersCatalogue,
  ...allocationRoundCatalogue,
  ...locationRoundsCatalogue,
  ...roundContentCatalogue,
};
