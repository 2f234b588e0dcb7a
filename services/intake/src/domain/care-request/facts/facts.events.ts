import { defineEvents, type DomainEvent, type Personal } from '@samenloket/event-sourcing';
import type { PriorityFact } from '../care-request-facts.js';

/** Whether a paper that shows it is not asked, promised, seen, or did not show it. */
export const evidenceStatuses = ['none', 'announced', 'seen', 'refused'] as const;
export type EvidenceStatus = (typeof evidenceStatuses)[number];

export interface DeclaredFact {
  readonly fact: PriorityFact;
  readonly holds: boolean;
  /** ISO date. */
  readonly declaredOn: string;
  readonly source: string;
  readonly evidence?: EvidenceStatus;
}

export type FactsEvent =
  /** Declared later than the request: kept with its date and source, ranks nothing again. */
  | DomainEvent<'FactDeclared', DeclaredFact & { detail: Personal<string> }>
  /** The proof that it is urgent is there: the urgent term counts from that day. */
  | DomainEvent<'UrgencyProven', { on: string }>;

export const factsEvents = defineEvents<FactsEvent>({
  FactDeclared: {
    version: 2,
    // The first version knew nothing of evidence.
    upcasts: { 1: (data) => data },
    fields: {
      fact: 'clear',
      holds: 'clear',
      declaredOn: 'clear',
      source: 'clear',
      evidence: 'clear',
      detail: 'personal',
    },
  },
  UrgencyProven: { version: 1, fields: { on: 'clear' } },
});
