import { reportColumns, type Category, type ReportColumn } from './report-columns.js';

/** The form of a range of report years: which columns it has, and what it counts otherwise than the others. */
export interface ReportForm {
  readonly version: string;
  /** First report year. */
  readonly fromYear: number;
  readonly columns: readonly ReportColumn[];
  /** Rule 3: whether a family that found care in another municipality counts as unanswered. */
  readonly foundInOtherMunicipalityIsUnanswered: boolean;
}

const columnsOf = (category: Category): readonly ReportColumn[] => [category, `${category}Unanswered`];

const without = (...categories: Category[]): readonly ReportColumn[] => {
  const absent = categories.flatMap(columnsOf);
  return reportColumns.filter((column) => !absent.includes(column));
};

/** Newest first. A new column of the form is a new entry here, its heading in report-columns.ts, its rule a file. */
export const reportForms: readonly ReportForm[] = [
  {
    version: '2024',
    fromYear: 2024,
    columns: without('priority'),
    foundInOtherMunicipalityIsUnanswered: false,
  },
  { version: '2022', fromYear: 2022, columns: reportColumns, foundInOtherMunicipalityIsUnanswered: false },
  { version: '2020', fromYear: 2020, columns: reportColumns, foundInOtherMunicipalityIsUnanswered: true },
  {
    version: 'before-2020',
    fromYear: 0,
    columns: without('urgent', 'atypical', 'priority', 'vulnerable', 'specialCareNeed'),
    foundInOtherMunicipalityIsUnanswered: true,
  },
];

export function formOf(year: number): ReportForm {
  const form = reportForms.find(({ fromYear }) => fromYear <= year);
  if (!form) throw new RangeError(`No form for report year ${year}`);
  return form;
}
