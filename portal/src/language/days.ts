/** Making one takes long, for a telephone. */
const inBrussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** Today in Brussels, as an ISO date. */
export const today = (): string => inBrussels.format(new Date());

/** `2027-09` and 2: `2027-11`. */
export function monthLater(month: string, later: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + later, 1)).toISOString().slice(0, 7);
}

/** `2026-12-31` and 1: `2027-01-01`. */
export function dayLater(date: string, later: number): string {
  return new Date(Date.parse(date) + later * 24 * 3600_000).toISOString().slice(0, 10);
}
