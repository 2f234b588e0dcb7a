/** As the platform writes them: `mo_am` … `su_pm`. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

export const partsOfDay = ['am', 'pm'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

export type HalfDay = `${Weekday}_${PartOfDay}`;

export const halfDayOf = (day: Weekday, part: PartOfDay): HalfDay => `${day}_${part}`;

export const halfDays: readonly HalfDay[] = weekdays.flatMap((day) =>
  partsOfDay.map((part) => halfDayOf(day, part)),
);
