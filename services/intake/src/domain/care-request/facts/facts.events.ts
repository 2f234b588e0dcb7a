import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { PriorityFact } from '../care-request-facts.js';

export type FactsEvent =
  /** Declared later than the request: kept with its date and source, ranks nothing again. */
  DomainEvent<
    'FactDeclared',
    { fact: PriorityFact; holds: boolean; declaredOn: string; source: string; detail: Personal<string> }
  >;

export const factsEvents = defineEvents<FactsEvent>({
  FactDeclared: {
    version: 1,
    fields: { fact: 'clear', holds: 'clear', declaredOn: 'clear', source: 'clear', detail: 'personal' },
  },
});
