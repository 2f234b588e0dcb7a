import type { DeclaredFact } from './facts.events.js';

export interface DeclareFact extends DeclaredFact {
  readonly type: 'DeclareFact';
  readonly detail?: string;
}

export interface ProveUrgency {
  readonly type: 'ProveUrgency';
  /** ISO date on which the proof was seen. */
  readonly on: string;
}

export type FactsCommand = DeclareFact | ProveUrgency;
