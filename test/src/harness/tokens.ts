import { randomUUID } from 'node:crypto';
import type { DevelopmentTokenSigner, Role } from '@samenloket/platform';

export interface Claims {
  /** Of the person; absent: a new one. */
  readonly subject?: string;
  readonly deskIds?: readonly string[];
  readonly organiserId?: string;
  readonly locationIds?: readonly string[];
  readonly familyId?: string;
  readonly referrerId?: string;
}

/** Long enough for tests that move the clock by months. */
const lifetimeSeconds = 600 * 24 * 3600;

/** A token of a new person in this role. */
export function signToken(signer: DevelopmentTokenSigner, role: Role, claims: Claims = {}): Promise<string> {
  const actor = { subject: randomUUID(), role, deskIds: [], locationIds: [], ...(claims as object) };
  return signer.sign(actor, lifetimeSeconds);
}
