import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

/** Between desks. */
export type SharingEvent =
  | DomainEvent<'CareRequestTransferred', { toDeskId?: string; explanation: Personal<string> }>
  /** Another desk may open the file, until a date when there is one. */
  | DomainEvent<'AccessGranted', { deskId: string; from: string; until?: string }>
  /** It no longer may, whatever was granted to it. */
  | DomainEvent<'AccessRevoked', { deskId: string; on: string }>;

export const sharingEvents = defineEvents<SharingEvent>({
  CareRequestTransferred: { version: 1, fields: { toDeskId: 'clear', explanation: 'personal' } },
  AccessGranted: { version: 1, fields: { deskId: 'clear', from: 'clear', until: 'clear' } },
  AccessRevoked: { version: 1, fields: { deskId: 'clear', on: 'clear' } },
});
