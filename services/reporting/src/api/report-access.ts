import { requireDesk, requireRole, type RequestContext, type SignedInActor } from '@samenloket/platform';

/** Roles that see figures; all but the desk's own workers see them with small cells suppressed. */
const readers = ['deskWorker', 'policy', 'operator'] as const;

export function requireReader(context: RequestContext): SignedInActor {
  return requireRole(context, ...readers);
}

/** @throws DomainError FORBIDDEN for a worker of another desk */
export function requireReaderOf(context: RequestContext, deskId: string): SignedInActor {
  const actor = requireReader(context);
  if (actor.role === 'deskWorker') requireDesk(actor, deskId);
  return actor;
}

/** @throws DomainError FORBIDDEN for anyone but a worker of this desk */
export function requireWorkerOf(context: RequestContext, deskId: string): SignedInActor {
  const actor = requireRole(context, 'deskWorker');
  requireDesk(actor, deskId);
  return actor;
}

export function seesAllOf(actor: SignedInActor, deskId: string): boolean {
  return actor.role === 'deskWorker' && actor.deskIds.includes(deskId);
}
