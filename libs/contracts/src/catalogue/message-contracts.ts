import { findLocations } from '../commands/finding-locations.js';
import { confirmHold, holdHalfDays, releaseHold } from '../commands/holding-half-days.js';
import { importEnrolments } from '../commands/importing-enrolments.js';
import { importLocations } from '../commands/importing-locations.js';
import { importOfferHistory } from '../commands/importing-offers.js';
import { listFreePlaces } from '../commands/listing-free-places.js';
import { placeDirectly } from '../commands/placing-directly.js';

/** Every command and query between services; the documents of the wire and the permissions on it come from here. */
export const messageContracts = [
  findLocations,
  holdHalfDays,
  confirmHold,
  releaseHold,
  listFreePlaces,
  importLocations,
  importEnrolments,
  importOfferHistory,
  placeDirectly,
] as const;

/** The service that answers a contract: the first word of its name. */
export function answeringService({ name }: { readonly name: string }): string {
  return name.slice(0, name.indexOf('.'));
}
