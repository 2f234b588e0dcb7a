import type { MessageContext } from '@samenloket/contracts';
import { requireSignIn } from '../authorisation/require-role.js';
import type { RequestContext } from './request-context.js';

/** What goes along when this request makes its service ask another one; the request itself is the cause. */
export function messageContext(context: RequestContext): MessageContext {
  const { subject, role } = requireSignIn(context);
  const { correlationId, onBehalfOf } = context;
  // A family that is not helped by staff does it by itself, here.
  const channel = context.channel ?? (role === 'parent' ? 'online' : undefined);
  return {
    actor: { subject, role },
    correlationId,
    causationId: correlationId,
    ...(onBehalfOf && { onBehalfOf }),
    ...(channel && { channel }),
  };
}
