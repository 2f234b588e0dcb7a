import { municipalities } from '@samenloket/regional';
import type { CareRequestFacts } from './care-request-facts.js';

/** Names of what may be wished: a request has those that it wishes, a location those that it fulfils. */
export const wishKeys = {
  location: (locationId: string) => `location:${locationId}`,
  organiser: (organiserId: string) => `organiser:${organiserId}`,
  /** By today's code: a municipality that merged is the one it became. */
  municipality: (nis: string) =>
    `municipality:${municipalities.isKnown(nis) ? municipalities.codeAt(nis, today) : nis}`,
  desk: (deskId: string) => `desk:${deskId}`,
};

const today = '9999-12-31';

type Wishing = Pick<CareRequestFacts, 'preferences' | 'nisAsked' | 'deskId' | 'wish'>;

/**
 * The named locations, any place of an organiser ("any of its child-minders") or of a municipality, or left open; who
 * names none asks anywhere in the municipality, else anywhere under the desk.
 */
export function wishesOf(facts: Wishing): string[] {
  const { preferences, wish, nisAsked, deskId } = facts;
  const named = preferences.map(wishKeys.location);
  const inMunicipality = nisAsked === undefined ? [] : [wishKeys.municipality(nisAsked)];
  if (wish?.kind === 'organiser' && wish.organiserId) return [...named, wishKeys.organiser(wish.organiserId)];
  if (wish?.kind === 'municipality' && wish.nis) return [...named, wishKeys.municipality(wish.nis)];
  if (wish?.kind === 'open') return [...named, ...inMunicipality, wishKeys.desk(deskId)];
  if (named.length > 0) return named;
  return inMunicipality.length > 0 ? inMunicipality : [wishKeys.desk(deskId)];
}

/** The wishes that a location fulfils: for itself, its organiser, its municipality, its desk. */
export function wishesFulfilledAt(location: {
  readonly locationId: string;
  readonly organiserId?: string;
  readonly nis?: string;
  readonly deskId?: string;
}): string[] {
  const { locationId, organiserId, nis, deskId } = location;
  return [
    wishKeys.location(locationId),
    ...(organiserId ? [wishKeys.organiser(organiserId)] : []),
    ...(nis ? [wishKeys.municipality(nis)] : []),
    ...(deskId ? [wishKeys.desk(deskId)] : []),
  ];
}
