export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

export type HalfDay = `${Weekday}_${'am' | 'pm'}`;

/** Monday morning … Sunday afternoon: the order in which half-days are kept everywhere. */
export const halfDays: readonly HalfDay[] = weekdays.flatMap((day): HalfDay[] => [`${day}_am`, `${day}_pm`]);

const places: ReadonlyMap<string, number> = new Map(halfDays.map((halfDay, index) => [halfDay, index]));

/** Place in the week, 0 (Monday morning) to 13 (Sunday afternoon). */
export function placeInWeek(halfDay: HalfDay): number {
  return places.get(halfDay) ?? -1;
}

export function isHalfDay(text: string): text is HalfDay {
  return places.has(text);
}
