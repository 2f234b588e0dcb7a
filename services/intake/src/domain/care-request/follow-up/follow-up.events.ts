import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';

export type FollowUpEvent = DomainEvent<
  'FollowUpRecorded',
  { channel?: string; colleague: Personal<string>; note: Personal<string> }
>;

export const followUpEvents = defineEvents<FollowUpEvent>({
  FollowUpRecorded: {
    version: 1,
    fields: { channel: 'clear', colleague: 'personal', note: 'personal' },
  },
});
