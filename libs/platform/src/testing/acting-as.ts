import { randomUUID } from 'node:crypto';
import type { Role } from '../authorisation/role.js';
import type { SignedInActor } from '../authorisation/signed-in-actor.js';
import type { RequestContext } from '../graphql/request-context.js';

/** The context of a request by somebody in this role: `actingAs('deskWorker', { deskIds: [deskId] })`. */
export function actingAs(
  role: Role,
  claims: Partial<Omit<SignedInActor, 'role'>> = {},
  request: Partial<Omit<RequestContext, 'actor'>> = {},
): RequestContext {
  const actor = { subject: randomUUID(), deskIds: [], locationIds: [], ...claims, role };
  return { ...nobody(), actor, ...request };
}

/** The context of a request without a token. */
export function nobody(): RequestContext {
  return {
    actor: undefined,
    token: undefined,
    signInFault: undefined,
    correlationId: randomUUID(),
    reason: undefined,
    onBehalfOf: undefined,
    channel: undefined,
  };
}
