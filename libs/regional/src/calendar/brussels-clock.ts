import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Brussels';

/** What the clock in Brussels says at an ISO instant: `HH:MM`. */
export function brusselsTimeOf(instant: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}

/**
 * The instant at which the clock in Brussels says `HH:MM` on an ISO date. Of a time that comes twice, the first; of one
 * that is skipped, as much later as the clock jumps.
 */
export function instantInBrussels(date: string, time: string): string {
  const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(epochMilliseconds).toISOString();
}
