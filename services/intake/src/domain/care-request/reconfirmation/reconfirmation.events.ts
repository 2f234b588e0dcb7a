import { defineEvents, type DomainEvent } from '@samenloket/event-sourcing';
import type { Reconfirmer } from './reconfirmation.commands.js';

export type ReconfirmationEvent =
  /** The first attempt asks, each further one reminds; `answerBy` is the last day to answer. */
  | DomainEvent<'ReconfirmationAsked', { answerBy: string; attempt: number }>
  | DomainEvent<'CareRequestReconfirmed', { by: Reconfirmer }>;

export const reconfirmationEvents = defineEvents<ReconfirmationEvent>({
  ReconfirmationAsked: { version: 1, fields: { answerBy: 'clear', attempt: 'clear' } },
  CareRequestReconfirmed: { version: 1, fields: { by: 'clear' } },
});
