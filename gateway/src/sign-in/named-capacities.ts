import { DomainError } from '@samenloket/event-sourcing';
import type { RoleTokenSigner } from '@samenloket/platform';
import { actorOf, type HeldCapacity, type SignedInPerson } from '../sessions/session.js';
import type { AskPlatform } from './ask-platform.js';
import { labelOf } from './role-names.js';

interface Named {
  readonly body: { readonly name: string | null } | null;
}

const lifetimeSeconds = 60;

/** Says for each capacity for whom it is, as the services call it, so that people know what they choose. */
export async function namedCapacities(
  person: SignedInPerson,
  platform: AskPlatform,
  signer: RoleTokenSigner,
): Promise<readonly HeldCapacity[]> {
  return Promise.all(
    person.capacities.map(async (capacity) => {
      const asked = questionOf(capacity);
      if (!asked) return capacity;
      const token = await signer.sign(actorOf({ ...person, active: capacity.id }), lifetimeSeconds);
      const named = await platform.ask<Named>(token, asked.query, { id: asked.id }).catch(namelessly);
      const organisation = named.body?.name ?? capacity.organisation;
      return organisation === undefined
        ? capacity
        : { ...capacity, organisation, label: labelOf(capacity.role, organisation) };
    }),
  );
}

function questionOf({ deskIds: [deskId], locationIds: [locationId], organiserId }: HeldCapacity) {
  const query = (what: string) => `query ($id: ID!) { body: ${what}(id: $id) { name } }`;
  if (deskId !== undefined) return { query: query('desk'), id: deskId };
  if (organiserId !== undefined) return { query: query('organiser'), id: organiserId };
  if (locationId !== undefined) return { query: query('location'), id: locationId };
  return undefined;
}

/** A name is a comfort: without it people still sign in. */
function namelessly(error: unknown): Named {
  if (error instanceof DomainError) return { body: null };
  throw error;
}
