import type { MessageContext } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import {
  messageContext,
  requireRole,
  requireSignIn,
  type RequestContext,
  type SignedInActor,
} from '@samenloket/platform';
import type { LocationFacts } from '../../domain/location/location-facts.js';

type Owned = Pick<LocationFacts, 'locationId' | 'organiserId' | 'deskId'>;

/** Its organiser, its child-minder, or a worker of its desk (who may act for an organiser that phones). */
export function managesLocation(actor: SignedInActor, { locationId, organiserId, deskId }: Owned): boolean {
  switch (actor.role) {
    case 'organiserCoordinator':
      return actor.organiserId === organiserId;
    case 'childMinder':
      return actor.locationIds.includes(locationId);
    case 'deskWorker':
      return actor.deskIds.includes(deskId);
    case 'parent':
    case 'referrer':
    case 'frontDesk':
    case 'policy':
    case 'operator':
      return false;
  }
}

/** Before a location is looked up. @throws DomainError UNAUTHENTICATED, FORBIDDEN for who manages none anywhere */
export function requireLocationRole(context: RequestContext): SignedInActor {
  return requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
}

/** @throws DomainError UNAUTHENTICATED, FORBIDDEN */
export function requireLocationManager(context: RequestContext, owned: Owned): SignedInActor {
  const actor = requireSignIn(context);
  if (!managesLocation(actor, owned)) {
    throw new DomainError('FORBIDDEN', 'Only the organiser of this location and its desk may do this.');
  }
  return actor;
}

/** What a desk does at a location it does for the organiser, that only phones: recorded as such. */
export function forOrganiser(
  context: RequestContext,
  { organiserId }: Pick<Owned, 'organiserId'>,
): MessageContext {
  const own = messageContext(context);
  return own.actor.role === 'deskWorker' ? { ...own, onBehalfOf: own.onBehalfOf ?? organiserId } : own;
}

/**
 * A child-minder keeps its own location's facts up to date, but does not make locations.
 * @throws DomainError UNAUTHENTICATED, FORBIDDEN
 */
export function requireOrganiserManager(context: RequestContext, organiserId: string): SignedInActor {
  const actor = requireRole(context, 'deskWorker', 'organiserCoordinator');
  if (actor.role === 'organiserCoordinator' && actor.organiserId !== organiserId) {
    throw new DomainError('FORBIDDEN', 'You may describe only your own organiser.');
  }
  return actor;
}
