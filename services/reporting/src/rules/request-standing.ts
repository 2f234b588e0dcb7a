import type { ClosingOutcome } from '@samenloket/contracts';
import { closureOf } from './closure.js';
import { descriptionAsOf, factsAsOf } from './facts-as-of.js';
import { type OfferStanding, offerStandings } from './offer-standing.js';
import type { Horizon } from './report-moment.js';
import type { RequestDescription, RequestHistory } from './request-history.js';

/** A request as it stood then, as far as it was known: all that the rules look at. */
export interface RequestStanding {
  readonly description: RequestDescription;
  readonly closure?: ClosingOutcome;
  readonly offers: readonly OfferStanding[];
  /** The request of another desk for the same child, confirmed by both desks. */
  readonly firstRequestId?: string;
}

/** Undefined when nothing was known of it yet. */
export function standingOf(
  { descriptions, facts }: RequestHistory,
  horizon: Horizon,
): RequestStanding | undefined {
  const description = descriptionAsOf(descriptions, horizon);
  if (!description) return undefined;
  const known = factsAsOf(facts, horizon);
  return {
    description,
    closure: closureOf(known),
    offers: offerStandings(known),
    firstRequestId: known.findLast((fact) => fact.kind === 'sameChild')?.firstRequestId,
  };
}
