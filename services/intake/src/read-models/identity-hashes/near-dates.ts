/** What may be told of a date without telling it: what it is compared with when it was written otherwise. */
export interface NearDate {
  /** Lower of day and month first: 3 April and 4 March are one. Absent when both cannot be changed about. */
  readonly changedAbout?: string;
  /** The three weeks in which it lies. */
  readonly window: string;
  /** The windows in which a child may be born that is expected on this date. */
  readonly windows: readonly string[];
}

const daysInWindow = 21;
const dayInMilliseconds = 86_400_000;
/** Six weeks too early to three weeks late; a window more on either side may match as well. */
const [earliestBirth, latestBirth] = [-42, 21];

/** @param date ISO date */
export function nearDate(date: string): NearDate {
  const [year = '', month = '', day = ''] = date.split('-');
  const dayNumber = Date.parse(date) / dayInMilliseconds;
  const first = windowOf(dayNumber + earliestBirth);
  const last = windowOf(dayNumber + latestBirth);
  const windows = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  const near = { window: `${windowOf(dayNumber)}`, windows };
  return Number(day) > 12 ? near : { ...near, changedAbout: [year, ...[month, day].sort()].join('-') };
}

function windowOf(dayNumber: number): number {
  return Math.floor(dayNumber / daysInWindow);
}
