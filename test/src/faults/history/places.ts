import type { RecordedEvent } from '@samenloket/event-sourcing';
import { LocationBook } from './location-book.js';
import { streamParts } from './logged-facts.js';
import { type OfferLife, stageOf } from './offer-lives.js';
import { sameHalfDays } from './logged-facts.js';
import { violation, type Violation } from './violation.js';

/** The book of every location, kept through the whole log. */
export function keepBooks(events: readonly RecordedEvent[]): {
  readonly books: ReadonlyMap<string, LocationBook>;
  readonly violations: readonly Violation[];
} {
  const books = new Map<string, LocationBook>();
  const violations: Violation[] = [];
  for (const event of events) {
    const { category, id } = streamParts(event);
    if (category !== 'location') continue;
    const book = books.get(id) ?? new LocationBook();
    books.set(id, book);
    const where = `location ${id}, position ${event.position}`;
    for (const what of book.next(event)) {
      const rule = what.startsWith('sold twice') ? 'no half-day sold twice' : 'nothing done twice';
      violations.push(violation(rule, where, what));
    }
  }
  return { books, violations };
}

/** When all has settled, each offer has the places that it stands for, and nothing else occupies any. */
export function checkPlacesAsOffered(
  lives: ReadonlyMap<string, OfferLife>,
  books: ReadonlyMap<string, LocationBook>,
): Violation[] {
  const found: Violation[] = [];
  for (const life of lives.values()) {
    const what = placeFault(life, books.get(life.place.locationId));
    if (what) found.push(violation('places as offered', `offer ${life.offerId}`, what));
  }
  for (const [locationId, { placements }] of books) {
    for (const id of placements.keys()) {
      if (lives.get(id)?.place.locationId === locationId) continue;
      found.push(violation('places as offered', `location ${locationId}`, `${id} is of no offer here`));
    }
  }
  return found;
}

function placeFault(life: OfferLife, book: LocationBook | undefined): string | undefined {
  const stage = stageOf(life);
  const placement = book?.placements.get(life.offerId);
  if (stage === 'requested') return 'was left halfway';
  if (stage !== 'open' && stage !== 'accepted') {
    return placement && `is ${stage} and still has a ${placement.kind}`;
  }
  const kind = stage === 'open' ? 'hold' : 'enrolment';
  const { start, pattern } = life.taken ?? life.place;
  if (placement?.kind !== kind) return `is ${stage} without ${kind}`;
  if (placement.requestId !== life.requestId) return 'has the place of another request';
  if (placement.start !== start || !sameHalfDays(placement.pattern, pattern)) return 'has other half-days';
  return undefined;
}
