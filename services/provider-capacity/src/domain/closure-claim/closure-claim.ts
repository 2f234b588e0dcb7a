import { type Decider, defineEvents, DomainError, type DomainEvent } from '@samenloket/event-sourcing';

/** The id of a sudden closure is in use: a call list is made under it, for the children of this location alone. */
export type ClosureClaimEvent = DomainEvent<'closureIdClaimed', { locationId: string }>;

export interface ClaimClosureId {
  readonly type: 'claimClosureId';
  readonly locationId: string;
}

export interface ClosureClaim {
  readonly locationId?: string;
}

export const closureClaimEvents = defineEvents<ClosureClaimEvent>({
  closureIdClaimed: { version: 1, fields: { locationId: 'clear' } },
});

/**
 * One stream per closure id. Locations decide apart from each other, so that without it a second one could close under
 * an id that has a call list already, and its children would be on none.
 */
export const closureClaim: Decider<ClosureClaim, ClaimClosureId, ClosureClaimEvent> = {
  initialState: () => ({}),
  /** The same location again is harmless. @throws DomainError ALREADY_EXISTS for another one */
  decide: ({ locationId }, claim) => {
    if (claim.locationId === locationId) return [];
    if (claim.locationId === undefined) return [{ type: 'closureIdClaimed', data: { locationId } }];
    throw new DomainError(
      'ALREADY_EXISTS',
      'Another location closed under this closureId. Use a new id for each location.',
    );
  },
  evolve: (_, { data: { locationId } }) => ({ locationId }),
};
