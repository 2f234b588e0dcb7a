import { Temporal } from 'temporal-polyfill';
import { addDays } from './iso-date.js';
import { remembered } from './remembered.js';

const timeZone = 'Europe/Brussels';
/** Offsets of Brussels have been whole hours, changed on the hour, since long before this year. */
const wholeHoursSince = '1950';
const utcInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** First instant of a day in Brussels, as `2024-03-30T23:00:00.000Z`. */
export const startOfDayInBrussels = remembered((date) =>
  inMilliseconds(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds),
);

/** Last millisecond of a day in Brussels: what happened by the end of the day is `<=` this. */
export const endOfDayInBrussels = remembered((date) =>
  inMilliseconds(Date.parse(startOfDayInBrussels(addDays(date, 1))) - 1),
);

/** The day it is in Brussels at an ISO instant. */
export function brusselsDateOf(instant: string): string {
  if (!utcInstant.test(instant) || instant < wholeHoursSince) return exactDateOf(instant);
  return dateOfHour(instant.slice(0, 13));
}

const dateOfHour = remembered((hour) => exactDateOf(`${hour}:00:00Z`));

function exactDateOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function inMilliseconds(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
