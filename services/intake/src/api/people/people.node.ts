import type { Membership } from '../../domain/person/membership.js';
import type { PersonDoc } from '../../read-models/people/people.view.js';

/** A membership with whose it is; the name for who may see it. */
export function membershipNode(
  { membershipId, ...membership }: Membership,
  person: PersonDoc,
  withName: boolean,
) {
  return { ...membership, id: membershipId, person: personNode(person, withName) };
}

/** The name for who may see it. */
export function personNode({ personId, details, erased }: PersonDoc, withName: boolean) {
  const { firstName = null, lastName = null, email = null } = (withName && details) || {};
  return { id: personId, firstName, lastName, email, erased };
}
