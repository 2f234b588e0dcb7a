import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { CarePattern } from '@samenloket/regional';

/** What the checker reads in events, written down here once more: it shares no code with what it checks. */
export interface LoggedFacts {
  readonly offerId?: string;
  readonly enrolmentId?: string;
  readonly requestId?: string;
  readonly locationId?: string;
  readonly placeGroupId?: string;
  /** ISO dates; `until` and `on` are the first day without care. */
  readonly start?: string;
  readonly until?: string;
  readonly on?: string;
  readonly pattern?: CarePattern;
  readonly cause?: string;
  readonly kind?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly capacity?: Readonly<Record<string, number>>;
  readonly facts?: { readonly familyId?: string };
}

export function factsOf({ data }: RecordedEvent): LoggedFacts {
  return data;
}

/** `offers-<id>` → `offers` and the id. */
export function streamParts({ stream }: RecordedEvent): { readonly category: string; readonly id: string } {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
}

/** Half-days of two weeks, as `0:mo_am` in odd weeks and `1:mo_am` in even ones. */
export function halfDaysOf({ weeks }: CarePattern): Set<string> {
  const [odd = [], even = odd] = weeks;
  return new Set([...odd.map((halfDay) => `0:${halfDay}`), ...even.map((halfDay) => `1:${halfDay}`)]);
}

export function sameHalfDays(one: CarePattern, other: CarePattern): boolean {
  const [first, second] = [halfDaysOf(one), halfDaysOf(other)];
  return first.size === second.size && first.isSubsetOf(second);
}
