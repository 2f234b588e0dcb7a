import type { YearEntriesQuery } from './calendar.generated';

export type Entry = YearEntriesQuery['yearCalendar']['nodes'][number];
export type Standing = Entry['found'];

/** As far as a place was found; green is what desks look for in their own spreadsheets. */
export const standings = ['found', 'partly', 'searching', 'stopped'] as const satisfies readonly Standing[];

/** In the cell of the month from which care is needed, and in the legend. */
export const standingMarks: Readonly<Record<Standing, string>> = {
  found: '✓',
  partly: '½',
  searching: '?',
  stopped: '×',
};

export const otherMarks = { asked: 'V', care: '–', school: 'S' } as const;

/** What a cell of the grid tells: when was asked, from when care is needed and until when it goes on. */
export type Mark = 'needed' | keyof typeof otherMarks;

/** @param month `2026-09` */
export function marksOf({ askedOn, neededFrom, toSchoolOn, found }: Entry, month: string): readonly Mark[] {
  const [asked, needed, school] = [askedOn, neededFrom, toSchoolOn ?? undefined].map((day) =>
    day?.slice(0, 7),
  );
  if (needed === undefined) return [];
  const goesOn = needed < month && (school === undefined || month < school) && found !== 'stopped';
  return [
    ...(asked === month ? (['asked'] as const) : []),
    ...(needed === month ? (['needed'] as const) : []),
    ...(goesOn ? (['care'] as const) : []),
    ...(school === month ? (['school'] as const) : []),
  ];
}
