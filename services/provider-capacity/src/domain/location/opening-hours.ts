import { type HalfDay, type Weekday, weekdays } from '@samenloket/regional';
import type { Hours, LocationFacts, WiderHours } from './location-facts.js';

type Opening = Pick<LocationFacts, 'opens' | 'closes' | 'saturdays' | 'openingHours' | 'publicHolidays'>;

/** A morning counts when it opens before this, an afternoon when it closes after it. */
const noon = '12:30';

/** Of the income tariff: this many uninterrupted hours a day, within these (docs/domain.md, "Capacity"). */
const tierHours = { earliest: '06:00', latest: '20:00', minutes: 11 * 60 } as const;

/** Hours on a day of the week; undefined when it is closed then, or nobody said. */
export function hoursOn(facts: Opening, day: Weekday): Hours | undefined {
  if (facts.openingHours) return facts.openingHours[day];
  if (facts.opens === undefined || facts.closes === undefined) return undefined;
  if (day === 'su' || (day === 'sa' && facts.saturdays !== true)) return undefined;
  return { from: facts.opens, to: facts.closes };
}

/** Those of these half-days on which it is never open, as far as it said when it is: else its places say it. */
export function notOpenFor(facts: Opening, halfDays: readonly HalfDay[]): HalfDay[] {
  return [...new Set(halfDays)].filter((halfDay) => {
    const [day, half] = [halfDay.slice(0, 2) as Weekday, halfDay.slice(3)];
    if (!facts.openingHours) return day === 'sa' && facts.saturdays === false;
    const hours = facts.openingHours[day];
    return !hours || (half === 'am' ? hours.from >= noon : hours.to <= noon);
  });
}

/** What it offers outside ordinary hours: before 7h, after 18h, on Saturdays, on Sundays or public holidays. */
export function widerHoursOf(facts: Opening): WiderHours[] {
  const open = weekdays.flatMap((day) => hoursOn(facts, day) ?? []);
  const wider: [WiderHours, boolean][] = [
    ['before7', open.some(({ from }) => from < '07:00')],
    ['after18', open.some(({ to }) => to > '18:00')],
    ['saturdays', hoursOn(facts, 'sa') !== undefined || (!facts.openingHours && facts.saturdays === true)],
    ['sundaysAndHolidays', hoursOn(facts, 'su') !== undefined || facts.publicHolidays === true],
  ];
  return wider.flatMap(([hours, offered]) => (offered ? [hours] : []));
}

/**
 * Days on which it is open for less than the income tariff asks. A warning and no refusal: whether a location may
 * deviate is for the agency to say, and a desk must be able to write down what is.
 */
export function daysShortOfTierHours(facts: Opening): Weekday[] {
  return weekdays.filter((day) => {
    const hours = hoursOn(facts, day);
    return hours !== undefined && day !== 'sa' && day !== 'su' && countingMinutes(hours) < tierHours.minutes;
  });
}

function countingMinutes({ from, to }: Hours): number {
  const begin = from < tierHours.earliest ? tierHours.earliest : from;
  const end = to > tierHours.latest ? tierHours.latest : to;
  return minutesOf(end) - minutesOf(begin);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
