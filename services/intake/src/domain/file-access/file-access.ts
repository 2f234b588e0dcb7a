import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

/**
 * A member of staff opened a file; who it was stands in the metadata. One stream per request, visible to the family,
 * for as long as the desk agreed to keep it.
 */
export type FileAccessEvent =
  | DomainEvent<'FileOpened', { requestId: string; deskIds: readonly string[]; reason: Personal<string> }>
  /** Openings before this instant are shown no longer. */
  | DomainEvent<'AccessesExpired', { requestId: string; before: string }>;

export const fileAccessEvents = defineEvents<FileAccessEvent>({
  FileOpened: { version: 1, fields: { requestId: 'clear', deskIds: 'clear', reason: 'personal' } },
  AccessesExpired: { version: 1, fields: { requestId: 'clear', before: 'clear' } },
});
