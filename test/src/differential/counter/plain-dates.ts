/** The same day of the next month, or its last day when it is shorter: 2024-01-31 becomes 2024-02-29. */
export function oneMonthLater(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return written(nextYear, nextMonth, Math.min(day, lengthOfMonth(nextYear, nextMonth)));
}

/** A date so many days later, or earlier when negative. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export const written = (year: number, month: number, day: number) =>
  [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
