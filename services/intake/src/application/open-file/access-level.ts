import type { Grant } from '../../domain/care-request/sharing/sharing.rules.js';
import type { SignedInActor } from '@samenloket/platform';

/**
 * How much of a request somebody sees, each with all before it: nothing; what organisers weigh; names as well; what is
 * needed to reach the family; the whole file (docs/api.md, "Who may ask what").
 */
export const accessLevels = ['none', 'facts', 'named', 'contact', 'file'] as const;
export type AccessLevel = (typeof accessLevels)[number];

export function reaches(level: AccessLevel, needed: AccessLevel): boolean {
  return accessLevels.indexOf(level) >= accessLevels.indexOf(needed);
}

/** Whose file it is. */
export interface FileOwner {
  readonly deskId: string;
  readonly familyId: string;
  readonly referrerId: string | null;
  /** ISO date, the last day of the family's consent; null: until it is withdrawn. */
  readonly referrerUntil: string | null;
  readonly grants: readonly Grant[];
}

export function isOwnFamily({ role, familyId }: SignedInActor, file: FileOwner): boolean {
  return role === 'parent' && familyId !== undefined && familyId === file.familyId;
}

export function isOwnDesk({ role, deskIds }: SignedInActor, file: FileOwner): boolean {
  return role === 'deskWorker' && deskIds.includes(file.deskId);
}

/** Whether another desk let this desk worker in, on this date. */
export function isGranted({ role, deskIds }: SignedInActor, file: FileOwner, today: string): boolean {
  const holds = ({ deskId, from, until }: Grant) =>
    deskIds.includes(deskId) && from <= today && (until === undefined || today <= until);
  return role === 'deskWorker' && file.grants.some(holds);
}

/** Whether the family's consent to this referrer lasts on this date. */
export function isConsentedReferrer(
  { role, referrerId }: SignedInActor,
  file: FileOwner,
  today: string,
): boolean {
  const lasts = file.referrerUntil === null || today <= file.referrerUntil;
  return role === 'referrer' && referrerId !== undefined && referrerId === file.referrerId && lasts;
}
