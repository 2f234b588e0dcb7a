import { halfDays, isAtLeastOneMonthLater, nurserySchoolEntry, type TwoWeekMask } from '@samenloket/regional';
import type { RoundCare, RoundForm, RoundFrame } from '../round-content.js';
import { monthsUntil } from '../round-months.js';

/** What a child asks for. */
export interface WantedCare {
  /** ISO date. */
  readonly wantedStart: string;
  /** What it still needs, over two weeks. */
  readonly halfDays: TwoWeekMask;
  /** `YYYY-MM`; absent: not known. */
  readonly birthMonth?: string;
  readonly acceptsLaterStart?: boolean;
  readonly acceptsFewerDays?: boolean;
}

type Frame = Pick<RoundFrame, 'firstMonth' | 'months' | 'halfDays'>;

/** A family that accepts a later start is asked to wait no longer than this. */
const mostMonthsLater = 6;

/**
 * The care that children who are placed together accept, in the order in which a family prefers it: all that was
 * asked; a later start, month by month; fewer days, the most first; both. Who wanted to start before the round can
 * only start later. Fewer days are at least half of those asked, and both together at most one day less. All of
 * several children start so much later, and leave out the same days. Empty: nothing in this round is of use to them.
 */
export function formsOf(frame: Frame, children: readonly WantedCare[]): RoundForm[] {
  const accepts = (fact: 'acceptsLaterStart' | 'acceptsFewerDays', unsaid: boolean) =>
    children.every((child) => child[fact] ?? unsaid);
  const isLate = children.some((child) => startsLate(frame, child));
  if (isLate && !accepts('acceptsLaterStart', true)) return [];
  const ends = children.map((child) => monthAfterCare(frame, child));
  const form = (monthsLater: number, without: TwoWeekMask): RoundForm[] => {
    const care = children.map((child, nth) =>
      careOf(frame, child, ends[nth] as number, monthsLater, without),
    );
    const isThere = (one: RoundCare | undefined): one is RoundCare => one !== undefined;
    return care.every(isThere) ? [{ kind: kindOf(isLate || monthsLater > 0, without !== 0), care }] : [];
  };
  const months = accepts('acceptsLaterStart', false) ? upTo(mostMonthsLater) : [];
  const lessDays = accepts('acceptsFewerDays', false) ? daysToLeaveOut(children) : [];
  const oneDayLess = lessDays.filter(({ days }) => days === 1);
  return [
    ...form(0, 0),
    ...months.flatMap((month) => form(month, 0)),
    ...lessDays.flatMap(({ mask }) => form(0, mask)),
    ...months.flatMap((month) => oneDayLess.flatMap(({ mask }) => form(month, mask))),
  ];
}

/** ISO date from which a child can start: the wanted one, or the first day of a round that comes after it. */
export function startInRound({ firstMonth }: Pick<Frame, 'firstMonth'>, wantedStart: string): string {
  const first = `${firstMonth}-01`;
  return wantedStart < first ? first : wantedStart;
}

function startsLate(frame: Frame, { wantedStart }: WantedCare): boolean {
  return isAtLeastOneMonthLater(startInRound(frame, wantedStart), wantedStart);
}

function kindOf(isLater: boolean, isFewer: boolean): RoundForm['kind'] {
  if (isLater) return isFewer ? 'laterAndFewer' : 'later';
  return isFewer ? 'fewer' : 'full';
}

/** Undefined when nothing of it lies within the round. */
function careOf(
  frame: Frame,
  { wantedStart, halfDays: wanted }: WantedCare,
  end: number,
  monthsLater: number,
  without: TwoWeekMask,
): RoundCare | undefined {
  const from = Math.max(0, monthsUntil(frame.firstMonth, wantedStart)) + monthsLater;
  const until = Math.min(frame.months, end);
  const mask = wanted & ~without;
  if (from >= until || mask === 0) return undefined;
  return { halfDays: frame.halfDays === 14 ? mask & weekMask : mask, from, until };
}

/** The first month without care: that of the day on which the child can go to nursery school, if it is its first. */
function monthAfterCare(frame: Frame, { wantedStart, birthMonth }: WantedCare): number {
  if (birthMonth === undefined) return Infinity;
  const entry = entryOf(birthMonth);
  if (entry <= startInRound(frame, wantedStart)) return Infinity;
  return monthsUntil(frame.firstMonth, entry) + (entry.endsWith('-01') ? 0 : 1);
}

/** Asked for every child of a round, of whom many are born in the same month. */
const entries = new Map<string, string>();

function entryOf(birthMonth: string): string {
  const entry = entries.get(birthMonth) ?? nurserySchoolEntry(birthMonth);
  entries.set(birthMonth, entry);
  return entry;
}

const weekMask = 2 ** halfDays.length - 1;

/** Both half-days of a day of the week, in both weeks of the cycle. */
const wholeDays = Array.from({ length: halfDays.length / 2 }, (_, day) => {
  const inOneWeek = 0b11 << (2 * day);
  return inOneWeek | (inOneWeek << halfDays.length);
});

/** Which days may be left out: the fewest first; of as many those late in the week. */
function daysToLeaveOut(children: readonly WantedCare[]): { mask: TwoWeekMask; days: number }[] {
  const asked = wholeDays.filter((day) => children.some(({ halfDays: wanted }) => (wanted & day) !== 0));
  return combinations(asked)
    .filter((some) => some.length > 0 && asked.length - some.length >= Math.ceil(asked.length / 2))
    .map((some) => ({ mask: some.reduce((mask, day) => mask | day, 0), days: some.length }))
    .sort((one, other) => one.days - other.days || other.mask - one.mask);
}

function combinations(items: readonly number[]): number[][] {
  return items.reduce<number[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
