import type { SignedInActor } from '@samenloket/platform';
import type { Membership } from '../../domain/person/membership.js';

/** What is asked about a membership: for what, and in which role. */
type Administered = Omit<Membership, 'membershipId' | 'from' | 'until'>;

/**
 * Who may give and end a membership: the operator any; a desk worker those of its own desk, and referrers; a
 * coordinator those of its own organiser, and of the child-minders at its locations.
 */
export function administers(actor: SignedInActor, { role, deskId, organiserId }: Administered): boolean {
  switch (actor.role) {
    case 'operator':
      return true;
    case 'deskWorker':
      if (role === 'referrer') return true;
      return (
        (role === 'deskWorker' || role === 'frontDesk') &&
        deskId !== undefined &&
        actor.deskIds.includes(deskId)
      );
    case 'organiserCoordinator':
      return (
        (role === 'organiserCoordinator' || role === 'childMinder') &&
        organiserId !== undefined &&
        organiserId === actor.organiserId
      );
    case 'parent':
    case 'referrer':
    case 'frontDesk':
    case 'childMinder':
    case 'policy':
      return false;
  }
}
