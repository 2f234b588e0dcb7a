import { DomainError } from '@samenloket/event-sourcing';
import {
  requireDesk,
  type RequestContext,
  requireRole,
  requireSignIn,
  type SignedInActor,
} from '@samenloket/platform';
import type { RoundDocument } from '../../read-models/rounds/rounds.view.js';

/** On which side of a round somebody stands: the whole of it, the locations of one organiser, or only what is public. */
export type RoundSide =
  | { readonly kind: 'desk'; readonly deskIds: readonly string[] }
  | { readonly kind: 'organiser'; readonly organiserId: string }
  | { readonly kind: 'public' };

/** Announcing and publishing concern all desks of a round. @throws DomainError FORBIDDEN for whoever works for fewer */
export function requireAllDesks(context: RequestContext, deskIds: readonly string[]): SignedInActor {
  const actor = requireRole(context, 'deskWorker');
  for (const deskId of deskIds) requireDesk(actor, deskId);
  return actor;
}

export function sideOf(context: RequestContext, { announcement }: RoundDocument): RoundSide {
  const actor = requireSignIn(context);
  const { role, deskIds, organiserId } = actor;
  if (role === 'deskWorker' && announcement.deskIds.some((deskId) => deskIds.includes(deskId)))
    return { kind: 'desk', deskIds };
  if (role === 'organiserCoordinator' && organiserId !== undefined) return { kind: 'organiser', organiserId };
  return { kind: 'public' };
}

/** For desks of the round. @throws DomainError FORBIDDEN */
export function requireDeskOf(context: RequestContext, round: RoundDocument): readonly string[] {
  requireRole(context, 'deskWorker');
  const side = sideOf(context, round);
  if (side.kind === 'desk') return side.deskIds;
  throw new DomainError('FORBIDDEN', 'You do not work for a desk of this round.');
}

/** For the organiser itself, and for desks of the round when it phones. @throws DomainError FORBIDDEN */
export function requireOrganiserIn(
  context: RequestContext,
  round: RoundDocument,
  organiserId: string | undefined,
): RoundSide {
  requireRole(context, 'deskWorker', 'organiserCoordinator');
  const side = sideOf(context, round);
  if (side.kind === 'desk') return side;
  if (side.kind === 'organiser' && side.organiserId === organiserId) return side;
  throw new DomainError('FORBIDDEN', 'You do not act for this organiser, nor for a desk of this round.');
}
