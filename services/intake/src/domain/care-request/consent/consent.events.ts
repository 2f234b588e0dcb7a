import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** The family's consent that somebody else asks for it. */
export type ConsentEvent =
  /** A referrer asks for it and follows the request, until a last day when there is one. */
  | DomainEvent<'ReferrerConsentGiven', { referrerId: string; on: string; until?: string }>
  | DomainEvent<'ReferrerConsentWithdrawn', { referrerId: string; on: string }>
  /** An organiser that cannot help hands the question on to the desk; the family agreed on that day. */
  | DomainEvent<'HandedOnByOrganiser', { organiserId: string; agreedOn: string }>;

export const consentEvents = defineEvents<ConsentEvent>({
  ReferrerConsentGiven: {
    version: 2,
    // In the first version a consent lasted until it was withdrawn.
    upcasts: { 1: (data) => data },
    fields: { referrerId: 'clear', on: 'clear', until: 'clear' },
  },
  ReferrerConsentWithdrawn: { version: 1, fields: { referrerId: 'clear', on: 'clear' } },
  HandedOnByOrganiser: { version: 1, fields: { organiserId: 'clear', agreedOn: 'clear' } },
});
