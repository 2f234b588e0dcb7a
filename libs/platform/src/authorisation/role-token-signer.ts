import type { SignedInActor } from './signed-in-actor.js';

/** Signs tokens for who acts in one role, as every service accepts them. */
export abstract class RoleTokenSigner {
  abstract sign(actor: SignedInActor, lifetimeSeconds: number): Promise<string>;
}
