import type { RecordedEvent } from '@samenloket/event-sourcing';

/** What the checker reads, written down once more: it shares no rule with what it checks. */
interface Told {
  readonly offerId?: string;
  readonly answerBy?: string;
  readonly happenedAt?: string;
}

export interface DeadlineFindings {
  readonly offers: number;
  readonly expired: number;
  readonly accepted: number;
  /** Seconds from being due, or from the last start of the platform, until the slowest expired. */
  readonly slowestSeconds: number;
  /** Last days to answer of which some offers expired before the platform was killed, and the others after it. */
  readonly interrupted: number;
  readonly violations: readonly string[];
}

const endings = ['offerExpired', 'offerAccepted', 'offerDeclined', 'offerWithdrawn'];
const afterwards: Readonly<Record<string, readonly string[]>> = {
  offerExpired: ['halfDaysHeld', 'holdReleased'],
  offerAccepted: ['halfDaysHeld', 'holdConfirmed'],
};
const inBrussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const mostSeconds = 60;

/** Holds every offer of a log against its term: made once, ended once, its places given back or taken once. */
export function checkDeadlines(
  events: readonly RecordedEvent[],
  startedAt: readonly Date[],
): DeadlineFindings {
  const lives = Map.groupBy(
    events.filter(({ stream, data }) => stream.startsWith('offers-') && (data as Told).offerId),
    ({ data }) => (data as Told).offerId ?? '',
  );
  const holds = Map.groupBy(
    events.filter(({ stream, data }) => stream.startsWith('location-') && (data as Told).offerId),
    ({ data }) => (data as Told).offerId ?? '',
  );
  const violations: string[] = [];
  const seen = { expired: 0, accepted: 0, slowestSeconds: 0 };
  const startsByDay = new Map<string, Set<Date | undefined>>();
  for (const [offerId, life] of lives) {
    const types = life.map(({ type }) => type);
    const ends = life.filter(({ type }) => endings.includes(type));
    const [end] = ends;
    const made = life.filter(({ type }) => type === 'offerMade');
    if (!end || ends.length !== 1 || made.length !== 1) {
      violations.push(`${offerId}: ${types.join(', ')}`);
      continue;
    }
    const heldAs = (holds.get(offerId) ?? []).map(({ type }) => type);
    if (heldAs.join() !== afterwards[end.type]?.join())
      violations.push(`${offerId}, ${end.type}: ${heldAs.join(', ')}`);
    if (end.type === 'offerAccepted') seen.accepted++;
    if (end.type !== 'offerExpired') continue;
    seen.expired++;
    const { answerBy = '' } = made[0]?.data as Told;
    const expiredAt = new Date((end.data as Told).happenedAt ?? '');
    const started = startedAt.findLast((moment) => moment <= expiredAt);
    startsByDay.set(answerBy, (startsByDay.get(answerBy) ?? new Set()).add(started));
    const late = secondsLate(answerBy, expiredAt, started);
    if (late < 0) violations.push(`${offerId} expired on its last day`);
    if (late > mostSeconds) violations.push(`${offerId} expired ${late} s after it could`);
    seen.slowestSeconds = Math.max(seen.slowestSeconds, late);
  }
  const interrupted = startsByDay.values().filter(({ size }) => size > 1);
  return { offers: lives.size, ...seen, interrupted: [...interrupted].length, violations };
}

function secondsLate(answerBy: string, expiredAt: Date, started: Date | undefined): number {
  const [day = '', time = ''] = inBrussels.format(expiredAt).split(' ');
  if (day <= answerBy) return -1;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  // Who expired on a later day had waited for the platform.
  const sinceMidnight = day === nextDay(answerBy) ? hours * 3_600 + minutes * 60 + seconds : Infinity;
  const sinceStart = started ? (expiredAt.getTime() - started.getTime()) / 1_000 : Infinity;
  return Math.min(sinceMidnight, sinceStart);
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
