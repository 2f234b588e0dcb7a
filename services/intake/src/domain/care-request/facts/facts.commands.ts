import type { PriorityFact } from '../care-request-facts.js';

export interface DeclareFact {
  readonly type: 'DeclareFact';
  readonly fact: PriorityFact;
  readonly holds: boolean;
  readonly declaredOn: string;
  readonly source: string;
  readonly detail?: string;
}

export type FactsCommand = DeclareFact;
