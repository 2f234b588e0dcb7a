import type { Season } from './live-through.js';

const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The instant at which a day begins in Brussels: found by looking, one or two hours before it begins in UTC. */
export function midnightOf(day: string): Date {
  const [early, late] = [2, 1].map((hours) => new Date(Date.parse(day) - hours * 3_600_000));
  if (!early || !late) throw new Error('unreachable');
  return inBrussels.format(early) === day ? early : late;
}

/** The instant at which an offer with this last day to answer becomes due. */
export const midnightAfter = (day: string) => midnightOf(nextDay(day));

function season(first: string, nights: number, outage: Season['outage']): Season {
  const days = Array.from({ length: nights }).reduce<string[]>(
    (known) => [...known, nextDay(known.at(-1) ?? first)],
    [first],
  );
  return { nights: days, midnights: days.map(midnightOf), outage };
}

/** The clock goes forward on 29 March while the service runs; it is away for 72 hours in April. */
export const spring = season('2026-03-20', 28, { from: new Date('2026-04-01T12:00:00Z'), hours: 72 });
/** The clock goes back on 25 October while the service is away. */
export const autumn = season('2026-10-16', 28, { from: new Date('2026-10-23T12:00:00Z'), hours: 72 });
