import { DomainError } from '@samenloket/event-sourcing';
import type { RequestContext } from '../graphql/request-context.js';
import type { Role } from './role.js';
import type { SignedInActor } from './signed-in-actor.js';

/** @throws DomainError UNAUTHENTICATED without a valid token */
export function requireSignIn({ actor, signInFault }: RequestContext): SignedInActor {
  if (!actor) throw signInFault ?? new DomainError('UNAUTHENTICATED', 'Sign in to do this.');
  return actor;
}

/**
 * For what anybody may see, without a token too.
 * @throws DomainError UNAUTHENTICATED with a token that is not valid: better told than taken for nobody
 */
export function admitAnybody({ signInFault }: RequestContext): void {
  if (signInFault) throw signInFault;
}

/** @throws DomainError UNAUTHENTICATED without a valid token, FORBIDDEN in any other role */
export function requireRole(context: RequestContext, ...allowed: readonly Role[]): SignedInActor {
  const actor = requireSignIn(context);
  if (!allowed.includes(actor.role)) {
    throw new DomainError('FORBIDDEN', `A ${actor.role} may not do this; ${allowed.join(', ')} may.`);
  }
  return actor;
}

/**
 * For what nobody should be able to do who borrowed a telephone for a moment.
 * @throws DomainError FORBIDDEN to who came in by a link
 */
export function requireAccount({ byLink }: SignedInActor): void {
  if (!byLink) return;
  const message =
    'With a link and a code you cannot do this. Ask your desk, or sign in with your own account.';
  throw new DomainError('FORBIDDEN', message);
}

/** @throws DomainError FORBIDDEN when the actor does not act for this desk */
export function requireDesk(actor: SignedInActor, deskId: string): void {
  if (!actor.deskIds.includes(deskId)) {
    throw new DomainError('FORBIDDEN', 'You do not act for this desk. Ask it for a grant or a transfer.');
  }
}
