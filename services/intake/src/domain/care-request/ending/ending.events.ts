import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { ClosingOutcome, LapseReason } from './outcomes.js';

export type EndingEvent =
  | DomainEvent<
      'CareRequestClosed',
      { outcome: ClosingOutcome; reason?: LapseReason; duplicateOf?: string; explanation: Personal<string> }
    >
  | DomainEvent<'CareRequestReopened', { colleague: Personal<string> }>
  | DomainEvent<'FamilyErased', { familyId: string }>;

export const endingEvents = defineEvents<EndingEvent>({
  CareRequestClosed: {
    version: 1,
    fields: { outcome: 'clear', reason: 'clear', duplicateOf: 'clear', explanation: 'personal' },
  },
  CareRequestReopened: { version: 1, fields: { colleague: 'personal' } },
  FamilyErased: { version: 1, fields: { familyId: 'clear' } },
});
