import { addDays, brusselsDateOf } from '@samenloket/regional';
import { refusal } from './offer-rules.js';
import type { Place } from './request-offers.events.js';

/** Longer than that it is care. */
const longestSettlingInDays = 60;

/** @throws DomainError RULE_VIOLATED for dates of a place, or of a visit to it, that cannot be */
export function refuseImpossibleDates(place: Place, visitOn: string | undefined, now: string): void {
  const { start, temporaryUntil, settlingIn } = place;
  if (temporaryUntil !== undefined && temporaryUntil < start) {
    throw refusal(`A temporary place from ${start} on lasts until that day at the earliest.`);
  }
  if (settlingIn && (settlingIn.from >= start || settlingIn.from < addDays(start, -longestSettlingInDays))) {
    throw refusal(
      `Settling-in days come before the start on ${start}, at most ${longestSettlingInDays} days before it.`,
    );
  }
  if (visitOn !== undefined) refuseVisitOn(visitOn, place, now);
}

/** A visit is still to come, and no later than the start of the place. */
export function refuseVisitOn(on: string, { start }: Place, now: string): void {
  if (on < brusselsDateOf(now) || on > start) {
    throw refusal(`A visit is planned from today on, until the start on ${start}. Choose another day.`);
  }
}
