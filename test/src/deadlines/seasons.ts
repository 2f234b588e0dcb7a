/**
 * What becomes of the platform around the midnight at which the last day to answer ends: it runs; it runs and is killed
 * as soon as the first offers have expired; or it is away from before midnight, comes back and is killed then.
 */
export type Night = 'inService' | 'killedAtWork' | 'awayAtMidnight';

export type Step =
  /** Offers are made on this day, with a term of ten days; `killed` meanwhile. */
  | { readonly make: string; readonly killed?: boolean }
  /** The night after this last day to answer. */
  | { readonly night: string; readonly how: Night }
  /** Killed at the first instant, back at the second one, and killed again at work. */
  | { readonly away: readonly [from: string, until: string] };

/** The clock goes forward on 29 March, while the platform runs; it is away for 72 hours in April. */
export const spring: readonly Step[] = [
  ...making('2026-03-', [18, 19, 20, 21, 22, 23, 24, 25]),
  { night: '2026-03-28', how: 'killedAtWork' },
  { night: '2026-03-29', how: 'awayAtMidnight' },
  { night: '2026-03-30', how: 'inService' },
  { night: '2026-03-31', how: 'killedAtWork' },
  { away: ['2026-04-01T12:00:00Z', '2026-04-04T12:00:00Z'] },
  { night: '2026-04-04', how: 'awayAtMidnight' },
];

/** The clock goes back on 25 October, while the platform is away for 72 hours. */
export const autumn: readonly Step[] = [
  ...making('2026-10-', [12, 13, 14, 15, 16, 17, 18, 19]),
  { night: '2026-10-22', how: 'killedAtWork' },
  { away: ['2026-10-23T12:00:00Z', '2026-10-26T12:00:00Z'] },
  { night: '2026-10-26', how: 'awayAtMidnight' },
  { night: '2026-10-27', how: 'killedAtWork' },
  { night: '2026-10-28', how: 'inService' },
  { night: '2026-10-29', how: 'awayAtMidnight' },
];

function making(month: string, days: readonly number[]): Step[] {
  return days.map((day, index) => ({ make: `${month}${day}`, ...(index % 2 === 0 && { killed: true }) }));
}
