import type { SignedInActor } from './signed-in-actor.js';

/** Says whose token it is. Every service verifies for itself; the gateway is not trusted to have done so. */
export abstract class TokenVerifier {
  /** @throws DomainError UNAUTHENTICATED when it is forged, expired, or for somebody else */
  abstract verify(token: string): Promise<SignedInActor>;
}
