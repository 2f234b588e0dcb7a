import type { CarePattern } from '@samenloket/regional';

const dayMs = 86_400_000;
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** Open-ended care is looked at so far ahead. */
const horizonDays = 3 * 366;

/** Every date and half-day of care, as `2030-01-07 mo_am`, day by day. */
export function* careDays(start: string, until: string | undefined, pattern: CarePattern): Generator<string> {
  const first = Date.parse(start);
  const end = until === undefined ? first + horizonDays * dayMs : Date.parse(until);
  const [odd = [], even = odd] = pattern.weeks;
  for (let day = first; day < end; day += dayMs) {
    const { date, weekday, inOddWeek } = calendarDay(day);
    for (const halfDay of inOddWeek ? odd : even) {
      if (halfDay.startsWith(weekday)) yield `${date} ${halfDay}`;
    }
  }
}

interface CalendarDay {
  readonly date: string;
  readonly weekday: string;
  readonly inOddWeek: boolean;
}

const known = new Map<number, CalendarDay>();

function calendarDay(day: number): CalendarDay {
  let found = known.get(day);
  if (!found) {
    const weekday = (new Date(day).getUTCDay() + 6) % 7;
    const date = new Date(day).toISOString().slice(0, 10);
    found = { date, weekday: weekdays[weekday] ?? '', inOddWeek: isoWeek(day, weekday) % 2 === 1 };
    known.set(day, found);
  }
  return found;
}

/** The week with the year's first Thursday is week 1. */
function isoWeek(day: number, weekday: number): number {
  const thursday = new Date(day + (3 - weekday) * dayMs);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / dayMs / 7);
}
