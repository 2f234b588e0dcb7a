import { wishKeys } from '../request-facts/request-facts.js';
import type { PlacesDocument } from './places.view.js';

/** The wishes that a location fulfils: for itself, its organiser, its municipality, its desk. */
export function wishKeysOf({ locationId, organiserId, nis, deskId }: PlacesDocument): string[] {
  return [
    wishKeys.location(locationId),
    ...(organiserId ? [wishKeys.organiser(organiserId)] : []),
    ...(nis ? [wishKeys.municipality(nis)] : []),
    ...(deskId ? [wishKeys.desk(deskId)] : []),
  ];
}
