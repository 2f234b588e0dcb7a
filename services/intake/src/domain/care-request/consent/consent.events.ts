import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';

/** The family's consent that a referrer asks for it and follows the request. */
export type ConsentEvent =
  | DomainEvent<'ReferrerConsentGiven', { referrerId: string; on: string }>
  | DomainEvent<'ReferrerConsentWithdrawn', { referrerId: string; on: string }>;

export const consentEvents = defineEvents<ConsentEvent>({
  ReferrerConsentGiven: { version: 1, fields: { referrerId: 'clear', on: 'clear' } },
  ReferrerConsentWithdrawn: { version: 1, fields: { referrerId: 'clear', on: 'clear' } },
});
