import type { SignedInActor } from '@samenloket/platform';
import type { Capacity } from '../session-api.js';

/** A capacity with the membership that it stands on, if any: when that ends, so does the capacity. */
export type HeldCapacity = Capacity & { readonly membershipId?: string };

/** Who signed in, as the issuer and the platform know them. */
export interface SignedInPerson {
  /** Random: it stands in metadata and logs. */
  readonly subject: string;
  readonly name?: string;
  /** By a link and a code on the family's telephone: the session ends with the link. */
  readonly byLink?: true;
  /** At least one. */
  readonly capacities: readonly HeldCapacity[];
}

export interface Session extends SignedInPerson {
  /** Id of one of the capacities. */
  readonly active: string;
}

/** How the services are told who asks. */
export function actorOf({ subject, byLink, capacities, active }: Session): SignedInActor {
  const capacity = capacities.find(({ id }) => id === active);
  if (!capacity) throw new Error('A session is active in a capacity that it does not have.');
  const { role, deskIds, locationIds, organiserId, familyId, referrerId, membershipId } = capacity;
  return {
    ...{ subject, role, deskIds: [...deskIds], locationIds: [...locationIds] },
    ...(organiserId !== undefined && { organiserId }),
    ...(familyId !== undefined && { familyId }),
    ...(referrerId !== undefined && { referrerId }),
    ...(membershipId !== undefined && { membershipId }),
    ...(byLink && { byLink }),
  };
}
