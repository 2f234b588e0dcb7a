import type { EventStore, RecordedEvent } from '@samenloket/event-sourcing';

/** What the checker reads, written down once more: it shares no rule with what it checks. */
interface Told {
  readonly offerId?: string;
  readonly answerBy?: string;
  readonly happenedAt?: string;
}

export interface DeadlineFindings {
  readonly offers: number;
  readonly expired: number;
  readonly answered: number;
  /** Seconds between being due, or the service being back, and expiring: of the slowest. */
  readonly slowestSeconds: number;
  readonly violations: readonly string[];
}

const endings = ['offerExpired', 'offerAccepted', 'offerDeclined', 'offerWithdrawn'];
const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const most = 60;

/** Holds every offer in the log against its term: each ended exactly once, none too early, none too late. */
export async function checkDeadlines(
  store: EventStore,
  backAt: readonly Date[],
  midnightAfter: (day: string) => Date,
): Promise<DeadlineFindings> {
  const lives = new Map<string, RecordedEvent[]>();
  for await (const event of store.readAll({ categories: ['offers'] })) {
    const { offerId } = event.data as Told;
    if (offerId) lives.set(offerId, [...(lives.get(offerId) ?? []), event]);
  }
  const violations: string[] = [];
  let [expired, slowestSeconds] = [0, 0];
  for (const [offerId, events] of lives) {
    const ends = events.filter(({ type }) => endings.includes(type));
    const [end] = ends;
    if (ends.length !== 1 || !end) {
      violations.push(`${offerId} ended ${ends.length} times: ${ends.map(({ type }) => type).join(', ')}`);
      continue;
    }
    const term = events.findLast(({ data }) => (data as Told).answerBy !== undefined)?.data as
      Told | undefined;
    if (end.type !== 'offerExpired' || !term?.answerBy) continue;
    expired++;
    const at = new Date((end.data as Told).happenedAt ?? '');
    if (inBrussels.format(at) <= term.answerBy) violations.push(`${offerId} expired on its last day`);
    const seconds = (at.getTime() - possibleFrom(midnightAfter(term.answerBy), backAt).getTime()) / 1_000;
    slowestSeconds = Math.max(slowestSeconds, seconds);
    if (seconds > most) violations.push(`${offerId} expired ${seconds} s after it could`);
  }
  return {
    offers: lives.size,
    expired,
    answered: lives.size - expired - violations.length,
    slowestSeconds,
    violations,
  };
}

/** From when on the service could have seen that an offer is due: at midnight, or when it was back. */
function possibleFrom(due: Date, backAt: readonly Date[]): Date {
  const outage = 72 * 3_600_000;
  const back = backAt.find((moment) => due <= moment && due.getTime() >= moment.getTime() - outage);
  return back ?? due;
}
