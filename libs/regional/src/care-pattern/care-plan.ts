import { isRealDate, weekdayOf } from '../calendar/iso-date.js';
import { type CarePattern, halfDaysOn } from './care-pattern.js';
import { halfDays, isHalfDay, type HalfDay, weekdays } from './half-day.js';
import { unionOf } from './pattern-comparison.js';

/** `HH:MM`, the end after the start. */
export interface CareHours {
  readonly from: string;
  readonly to: string;
}

/** A roster of shifts: its weeks follow each other from a Monday on, then begin again. */
export interface CareRoster {
  /** ISO date, a Monday. */
  readonly from: string;
  readonly weeks: readonly (readonly HalfDay[])[];
}

/** What a pattern of half-days alone does not say. Plain JSON; absent means that it does not matter. */
export interface CarePlanDetails {
  /** Where the hours matter: of these half-days. */
  readonly hours?: Partial<Readonly<Record<HalfDay, CareHours>>>;
  /** So many days of those in the pattern, each week other ones. */
  readonly variableDaysPerWeek?: number;
  /** ISO dates of care now and then, whole days. */
  readonly occasionalDates?: readonly string[];
  /** Takes the place of the pattern. */
  readonly roster?: CareRoster;
}

/** All of what is asked or agreed: the half-days a week, and what they do not say. */
export interface CarePlan extends CarePlanDetails {
  readonly pattern?: CarePattern;
}

/** The half-days of care on one date, by the roster when there is one; variable days may be any of the pattern's. */
export function halfDaysOfPlanOn(plan: CarePlan, date: string): readonly HalfDay[] {
  const day = weekdays[weekdayOf(date) - 1];
  const ofDay = (week: readonly HalfDay[]) => week.filter((halfDay) => halfDay.slice(0, 2) === day);
  if (plan.occasionalDates?.includes(date)) return ofDay(halfDays);
  const { roster, pattern } = plan;
  if (!roster) return pattern ? halfDaysOn(pattern, date) : [];
  if (date < roster.from) return [];
  return ofDay(roster.weeks[weeksBetween(roster.from, date) % roster.weeks.length] ?? []);
}

/** The pattern that leaves room for the whole plan: of a roster, every half-day that occurs in it. */
export function patternOfPlan({ pattern, roster }: CarePlan): CarePattern | undefined {
  if (!roster) return pattern;
  return unionOf(roster.weeks.filter((week) => week.length > 0).map((week) => ({ weeks: [week] })));
}

/** What is wrong with a plan, each with what is allowed; empty when nothing is. */
export function carePlanFaults(plan: CarePlan): string[] {
  return [...hoursFaults(plan), ...variableFaults(plan), ...dateFaults(plan), ...rosterFaults(plan)];
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

function hoursFaults({ hours = {}, pattern, roster }: CarePlan): string[] {
  const asked = new Set<string>((roster?.weeks ?? pattern?.weeks ?? []).flat());
  return Object.entries(hours).flatMap(([halfDay, { from, to }]) => {
    if (!isHalfDay(halfDay) || !asked.has(halfDay)) return [`hours of ${halfDay}, which is not asked`];
    const exist = clockTime.test(from) && clockTime.test(to) && from < to;
    return exist ? [] : [`hours of ${halfDay} must be HH:MM, the end after the start`];
  });
}

function variableFaults({ variableDaysPerWeek: days, pattern, roster }: CarePlan): string[] {
  if (days === undefined) return [];
  if (roster) return ['a roster says which days: leave variableDaysPerWeek out'];
  const possible = Math.min(...(pattern?.weeks ?? [[]]).map((week) => daysOf(week).size));
  const fits = Number.isInteger(days) && days >= 1 && days <= possible;
  return fits ? [] : ['variableDaysPerWeek must be from 1 to the number of days in each week of the pattern'];
}

const mostDates = 366;

function dateFaults({ occasionalDates: dates = [] }: CarePlan): string[] {
  const impossible = dates.filter((date) => !isRealDate(date));
  if (impossible.length > 0) return ['occasionalDates must be dates that exist, as 2026-03-02'];
  if (new Set(dates).size !== dates.length) return ['a date stands twice in occasionalDates'];
  return dates.length > mostDates ? [`at most ${mostDates} occasionalDates`] : [];
}

const rosterWeeks = { fewest: 3, most: 52 };

function rosterFaults({ roster }: CarePlan): string[] {
  if (!roster) return [];
  const { from, weeks } = roster;
  if (!isRealDate(from) || weekdayOf(from) !== 1) return ['a roster begins on a Monday'];
  if (weeks.length < rosterWeeks.fewest || weeks.length > rosterWeeks.most) {
    return [`a roster has ${rosterWeeks.fewest} to ${rosterWeeks.most} weeks; one or two are a pattern`];
  }
  const flat = weeks.flat();
  if (flat.some((halfDay) => !isHalfDay(halfDay))) return ['half-days are mo_am, mo_pm … su_am, su_pm'];
  return flat.length === 0 ? ['a roster has at least one half-day'] : [];
}

function daysOf(week: readonly HalfDay[]): Set<string> {
  return new Set(week.map((halfDay) => halfDay.slice(0, 2)));
}

const dayInMilliseconds = 86_400_000;

/** Whole weeks from a Monday to a later date. */
function weeksBetween(monday: string, date: string): number {
  return Math.floor((Date.parse(date) - Date.parse(monday)) / (7 * dayInMilliseconds));
}
