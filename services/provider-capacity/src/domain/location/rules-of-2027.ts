import { dayOf, type Day } from './two-week-calendar.js';

/** From this day on there are fewer children per person who cares for them (docs/domain.md, "Capacity"). */
export const firstDayOf2027Rules: Day = dayOf('2027-01-01');
