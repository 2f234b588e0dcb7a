import type { ChosenReport } from './use-chosen-report';

/** The same report on another page. */
export function reportAddress(page: string, { deskId, year, snapshot }: ChosenReport): string {
  return `${page}?${new URLSearchParams(chosenParams({ deskId, year, snapshot })).toString()}`;
}

/** As the address of a page names a report. */
export function chosenParams({ deskId, year, snapshot }: ChosenReport): Record<string, string> {
  return {
    ...(deskId && { loket: deskId }),
    jaar: String(year),
    ...(snapshot && { stand: snapshot }),
  };
}
