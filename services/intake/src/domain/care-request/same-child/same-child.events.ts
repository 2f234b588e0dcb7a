import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** What of two requests agrees, found by comparing keyed hashes. */
export const identityHashKinds = [
  'child',
  /** Nearly: a letter, the order of the names or of day and month, an expected date. */
  'nearChild',
  'applicantName',
  'applicantPhone',
  'applicantEmail',
  'nationalNumber',
] as const;
export type IdentityHashKind = (typeof identityHashKinds)[number];

export type SameChildEvent =
  | DomainEvent<
      'SameChildSuggested',
      { otherRequestId: string; otherDeskId: string; agreeing: readonly IdentityHashKind[] }
    >
  | DomainEvent<'SameChildConfirmedByDesk', { otherRequestId: string; deskId: string }>
  /** Both desks confirmed: counted once in the region, at the request that was asked first. */
  | DomainEvent<'SameChildConfirmed', { firstRequestId: string }>
  | DomainEvent<'SameChildRejected', { otherRequestId: string; deskId: string }>;

export const sameChildEvents = defineEvents<SameChildEvent>({
  SameChildSuggested: {
    version: 1,
    fields: { otherRequestId: 'clear', otherDeskId: 'clear', agreeing: 'clear' },
  },
  SameChildConfirmedByDesk: { version: 1, fields: { otherRequestId: 'clear', deskId: 'clear' } },
  SameChildConfirmed: { version: 1, fields: { firstRequestId: 'clear' } },
  SameChildRejected: { version: 1, fields: { otherRequestId: 'clear', deskId: 'clear' } },
});
