import { type ClosureClaimEvent, closureClaimEvents } from './closure-claim/closure-claim.js';
import { type LocationEvent } from './location/location-events.js';
import { locationEvents } from './location/location-catalogue.js';
import { type OrganiserEvent, organiserEvents } from './organiser/organiser.js';
import { type VacancyChaseEvent, vacancyChaseEvents } from './vacancy-chase/vacancy-chase.js';

/** Everything that is recorded in this service. */
export type ProviderCapacityEvent = LocationEvent | OrganiserEvent | VacancyChaseEvent | ClosureClaimEvent;

/** Its schemas by category of stream. */
export const providerCapacityCatalogues = {
  organiser: organiserEvents,
  location: locationEvents,
  vacancyChase: vacancyChaseEvents,
  closureId: closureClaimEvents,
} as const;

export const providerCapacityCategories = Object.keys(providerCapacityCatalogues);

/** One catalogue of all types, for a codec that serves all categories. */
export const providerCapacityEvents = {
  ...organiserEvents,
  ...locationEvents,
  ...vacancyChaseEvents,
  ...closureClaimEvents,
};
