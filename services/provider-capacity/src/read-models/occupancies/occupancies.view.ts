import type { View } from '@samenloket/read-models';
import type { LocationEvent } from '../../domain/location/location-events.js';
import { evolveLocation } from '../../domain/location/evolve-location.js';
import { initialLocation, type LocationState } from '../../domain/location/location-state.js';
import { locationIdOf, producer, recordedHere } from '../recorded-here.js';

/** The location's state as the decider folds it: from it the vacancies of any date follow. */
export const occupanciesView: View<LocationState> = {
  name: 'occupancies',
  version: 3,
  producers: [producer],
  indexes: [{ name: 'byPlaceGroup', paths: ['groups.placeGroupId'] }],
  keys: (event) => (event.stream.startsWith('location-') ? [locationIdOf(event)] : []),
  project: (doc, sourced) => evolveLocation(doc ?? initialLocation(), recordedHere(sourced) as LocationEvent),
};
