import { v5 } from 'uuid';

const namespace = '5f0c6f2e-2f0e-5a53-9b0e-0a7a3c1d8e4b';

export type IdKind =
  'desk' | 'request' | 'family' | 'location' | 'organiser' | 'placeGroup' | 'enrolment' | 'offer';

/**
 * The platform's id of something a desk names itself: UUIDv5 of desk, kind and the desk's own id, so that `AV00001`
 * of two desks are two requests and a second import finds the first one's.
 */
export function platformId(deskCode: string, kind: IdKind, localId: string): string {
  return v5(JSON.stringify([deskCode, kind, localId]), namespace);
}

export function deskIdOf(deskCode: string): string {
  return platformId(deskCode, 'desk', deskCode);
}

/** Organisers are the same across desks when their enterprise number (KBO) is. */
export function organiserIdOf(enterpriseNumber: string): string {
  return v5(JSON.stringify(['kbo', 'organiser', enterpriseNumber]), namespace);
}

/** The id of the n-th event that follows from a cause: a repeated cause gives the same ids. */
export function consequenceId(causeId: string, label: string): string {
  return v5(JSON.stringify([causeId, label]), namespace);
}
