import type { HistoryFact, Moment, OfferHappening, Place, PlaceCorrection } from './request-history.js';

export type OfferStatus = 'open' | 'declined' | 'expired' | 'withdrawn' | 'accepted' | 'cancelled';

/** How an offer, or a direct placement, stands. */
export interface OfferStanding {
  readonly direct: boolean;
  readonly status: OfferStatus;
  /** Whether it was the organiser that withdrew or cancelled it. */
  readonly byOrganiser: boolean;
  readonly place?: Place;
  /** Position of the fact that gave the place. */
  readonly placeKnownAt: number;
}

const unknownYet: OfferStanding = { direct: false, status: 'open', byOrganiser: false, placeKnownAt: 0 };

/**
 * The standing of every offer, from facts in the order in which they happened. A temporary place is neither an answer
 * nor a proposal (docs/domain.md, "The yearly report"): the wish stays active.
 */
export function offerStandings(facts: readonly HistoryFact[]): readonly OfferStanding[] {
  const standings = new Map<string, OfferStanding>();
  for (const fact of facts) {
    if (fact.kind === 'placeCorrected' || !('offerId' in fact)) continue;
    standings.set(fact.offerId, after(standings.get(fact.offerId) ?? unknownYet, fact));
  }
  for (const fact of facts) if (fact.kind === 'placeCorrected') correct(standings, fact, fact.position);
  return [...standings.values()].filter(({ place }) => !place?.temporary);
}

function after(before: OfferStanding, fact: Moment & OfferHappening): OfferStanding {
  switch (fact.kind) {
    case 'offered':
      return { ...before, status: 'open', place: fact.place, placeKnownAt: fact.position };
    case 'accepted':
      return { ...before, status: 'accepted', place: fact.place, placeKnownAt: fact.position };
    case 'placedDirectly':
      return { ...before, direct: true, status: 'accepted', place: fact.place, placeKnownAt: fact.position };
    case 'declined':
    case 'expired':
      return { ...before, status: fact.kind };
    case 'withdrawn':
    case 'cancelled':
      return { ...before, status: fact.kind, byOrganiser: fact.byOrganiser };
  }
}

/** A correction replaces the place that was recorded before it, not an acceptance recorded after it. */
function correct(
  standings: Map<string, OfferStanding>,
  { offerId, place }: PlaceCorrection,
  position: number,
): void {
  const standing = standings.get(offerId);
  if (standing && standing.placeKnownAt < position) {
    standings.set(offerId, { ...standing, place, placeKnownAt: position });
  }
}
