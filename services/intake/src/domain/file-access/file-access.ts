import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

/** A member of staff opened a file; who it was stands in the metadata. One stream per request, visible to the family. */
export type FileAccessEvent = DomainEvent<
  'FileOpened',
  { requestId: string; deskIds: readonly string[]; reason: Personal<string> }
>;

export const fileAccessEvents = defineEvents<FileAccessEvent>({
  FileOpened: { version: 1, fields: { requestId: 'clear', deskIds: 'clear', reason: 'personal' } },
});
