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
  | 'nisAsked'
  | 'priorityFacts'
  | 'siblingLocationId'
  | 'careForm'
  | 'acceptsFewerDays'
  | 'acceptsLaterStart'
> & {
  readonly requestId: string;
  readonly status: 'open' | 'closed';
  /** Keys of the places it wishes: what candidates are found by. */
  readonly wishes: readonly string[];
};

const today = '9999-12-31';

export const wishKeys = {
  location: (locationId: string) => `location:${locationId}`,
  /** By today's code: a municipality that merged is the one it became. */
  municipality: (nis: string) =>
    `municipality:${municipalities.isKnown(nis) ? municipalities.codeAt(nis, today) : nis}`,
  desk: (deskId: string) => `desk:${deskId}`,
};

/** Named locations, else anywhere in the municipality, else anywhere under the desk. */
export function wishesOf({
  preferences,
  nisAsked,
  deskId,
}: Pick<CareRequestFacts, 'preferences' | 'nisAsked' | 'deskId'>): string[] {
  if (preferences.length > 0) return preferences.map(wishKeys.location);
  return [nisAsked ? wishKeys.municipality(nisAsked) : wishKeys.desk(deskId)];
}
