import { daysOf, halfDaysOf } from './half-days.js';
import { oneMonthLater } from './plain-dates.js';
import type { Place, Standing } from './standing.js';

export type Answer = 'answered' | 'notUnanswered' | 'noProposal' | 'proposalNotAccepted';

/** Rules 2 to 5 of the yearly report, in their order. */
export function answerOf(standing: Standing, year: number): Answer {
  if (standing.places.length > 0) return 'answered';
  const unanswered = standing.wasProposed ? 'proposalNotAccepted' : 'noProposal';
  if (standing.closedBecause !== undefined) {
    const countsStill = standing.closedBecause === 'elders gevonden:andere gemeente' && year < 2022;
    return countsStill ? unanswered : 'notUnanswered';
  }
  return standing.hasOpenOffer ? 'notUnanswered' : unanswered;
}

export function isLate(places: readonly Place[], originalStart: string): boolean {
  const [earliest] = places.map(({ start }) => start).toSorted();
  return earliest !== undefined && earliest >= oneMonthLater(originalStart);
}

export function isFewer(places: readonly Place[], asked: string, wholeDays: boolean): boolean {
  if (places.length === 0) return false;
  const given = new Set(places.flatMap(({ plan }) => [...halfDaysOf(plan)]));
  const wanted = halfDaysOf(asked);
  return wholeDays ? daysOf(given).size < daysOf(wanted).size : given.size < wanted.size;
}
