import { deskIdOf } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { inDays } from '../harness/days.js';
import * as documents from '../journeys/documents.js';
import { askedBy, sessionOf } from './asked-by-page.js';
import type { Visitor } from './portal-under-test.js';

export interface PlaceToClose {
  readonly id: string;
  readonly name: string;
}

/** A location of its own, of an organiser in Brugge: with a child whose family is known, and one that nobody knows. */
export async function placeToClose({ page, signIn }: Visitor): Promise<PlaceToClose> {
  await signIn('Peter', '/organisator/kind');
  const { capacities, active } = await sessionOf(page);
  const organiserId = capacities.find(({ id }) => id === active)?.organiserId;
  // After all others: pages of the organiser show the same first place as ever.
  const name = `Zonnedak ${randomUUID().slice(0, 8)}`;
  const facts = { organiserId, deskId: deskIdOf('LLK-31005'), name, kind: 'groupCare', nis: '31005' };
  const described = await askedBy<{ describeLocation: { location: { id: string } } }>(
    page,
    documents.describeLocation,
    {
      input: facts,
    },
  );
  const { id } = described.describeLocation.location;
  const halfDays = ['mo_am', 'mo_pm'];
  const group = { locationId: id, tier: 'T1', ageFrom: 0, ageTo: 36, validFrom: inDays(-400) };
  const capacity = halfDays.map((halfDay) => ({ halfDay, places: 2 }));
  await askedBy(page, documents.describePlaceGroup, { input: { ...group, capacity } });
  const care = { locationId: id, start: inDays(-30), pattern: { weeks: [halfDays] } };
  const applicant = { firstName: 'Elif', lastName: 'Zonnedak', phone: '0470 12 34 58', relation: 'parent' };
  await askedBy(page, documents.registerPlacement, {
    input: {
      ...care,
      child: { firstName: 'Deniz', lastName: 'Zonnedak', birthDate: inDays(-300) },
      applicant: { ...applicant, language: 'tr', contactPreference: 'phone' },
    },
  });
  await askedBy(page, documents.recordOccupant, { input: { ...care, birthMonth: inDays(-300).slice(0, 7) } });
  return { id, name };
}

/** The same, closed from today on. */
export async function closedPlace(visitor: Visitor): Promise<PlaceToClose & { readonly closureId: string }> {
  const place = await placeToClose(visitor);
  const closureId = randomUUID();
  const input = { closureId, locationId: place.id, from: inDays(0), legalGround: 'vitalInterest' };
  await askedBy(visitor.page, documents.closeSuddenly, { input });
  return { ...place, closureId };
}
