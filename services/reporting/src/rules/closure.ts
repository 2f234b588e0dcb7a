import type { ClosingOutcome } from '@samenloket/contracts';
import type { HistoryFact } from './request-history.js';

/** How the request is closed; undefined while it is open, or reopened. */
export function closureOf(facts: readonly HistoryFact[]): ClosingOutcome | undefined {
  let outcome: ClosingOutcome | undefined;
  for (const fact of facts) {
    if (fact.kind === 'closed') outcome = fact.outcome;
    if (fact.kind === 'reopened') outcome = undefined;
  }
  return outcome;
}
