import type { CareRequestFacts } from '@samenloket/contracts';
import { municipalities } from '@samenloket/regional';

/** What matching knows of a request: nothing that says who it is. */
export type RequestFacts = Pick<
  CareRequestFacts,
  | 'deskId'
  | 'familyId'
  | 'askedOn'
  | 'wantedStart'
  | 'pattern'
  | 'birthMonth'
  | 'tariff'
  | 'preferences'
  | 'wish'
  | 'nisAsked'
  | 'priorityFacts'
  | 'siblingLocationId'
  | 'careForm'
  | 'urgentReason'
  | 'acceptsFewerDays'
  | 'acceptsLaterStart'
> & {
  readonly requestId: string;
  readonly status: 'open' | 'closed';
  /** ISO date of the proof that it is urgent. */
  readonly urgencyProvenOn?: string;
  /** Keys of the places it wishes: what candidates are found by. */
  readonly wishes: readonly string[];
};

const today = '9999-12-31';

export const wishKeys = {
  location: (locationId: string) => `location:${locationId}`,
  organiser: (organiserId: string) => `organiser:${organiserId}`,
  /** By today's code: a municipality that merged is the one it became. */
  municipality: (nis: string) =>
    `municipality:${municipalities.isKnown(nis) ? municipalities.codeAt(nis, today) : nis}`,
  desk: (deskId: string) => `desk:${deskId}`,
};

type Wishing = Pick<CareRequestFacts, 'preferences' | 'nisAsked' | 'deskId' | 'wish'>;

/**
 * The named locations, any place of an organiser ("any of its child-minders") or of a municipality, or left open; who
 * names none asks anywhere in the municipality, else anywhere under the desk.
 */
export function wishesOf(facts: Wishing): string[] {
  const { preferences, wish } = facts;
  const named = preferences.map(wishKeys.location);
  if (wish?.kind === 'organiser' && wish.organiserId) return [...named, wishKeys.organiser(wish.organiserId)];
  if (wish?.kind === 'municipality' && wish.nis) return [...named, wishKeys.municipality(wish.nis)];
  if (wish?.kind === 'open') return [...named, ...anywhere(facts)];
  return named.length > 0 ? named : [anywhere(facts)[0] ?? wishKeys.desk(facts.deskId)];
}

function anywhere({ nisAsked, deskId }: Wishing): string[] {
  return [...(nisAsked ? [wishKeys.municipality(nisAsked)] : []), wishKeys.desk(deskId)];
}
