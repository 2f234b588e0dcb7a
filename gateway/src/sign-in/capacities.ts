import type { HeldCapacity } from '../sessions/session.js';
import type { HeldMembership } from './memberships.js';
import { labelOf } from './role-names.js';
import type { IssuedPerson } from './person-of-claims.js';
import { fits } from './target-groups.js';

/**
 * All that a person may act as: by the issuer's word, and by the platform's memberships that fit the quality in which the
 * person signed in. Where both say the same, the membership counts, because it can end.
 */
export function capacitiesOf(
  { capacities, group }: IssuedPerson,
  memberships: readonly HeldMembership[],
): readonly HeldCapacity[] {
  const held = group === 'BUR' ? [] : memberships.filter(({ role }) => fits(role, group)).map(capacityOf);
  const same = (one: HeldCapacity, other: HeldCapacity) => bodyOf(one) === bodyOf(other);
  return [...held, ...capacities.filter((issued) => held.every((own) => !same(own, issued)))];
}

function capacityOf(membership: HeldMembership): HeldCapacity {
  const { id, role, deskId, organiserId, locationId, referrerId } = membership;
  return {
    ...{ id, membershipId: id, role, label: labelOf(role) },
    deskIds: deskId ? [deskId] : [],
    locationIds: locationId ? [locationId] : [],
    // That of a child-minder says who administers it, not for whom it acts.
    ...(organiserId && role === 'organiserCoordinator' && { organiserId }),
    ...(referrerId && { referrerId }),
  };
}

function bodyOf({ role, deskIds, locationIds, organiserId, referrerId }: HeldCapacity): string {
  return JSON.stringify([role, deskIds, locationIds, organiserId, referrerId]);
}
