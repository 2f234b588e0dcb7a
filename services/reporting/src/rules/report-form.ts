import { categories, type Category, type ReportColumn } from './report-columns.js';

/** The form of a range of report years: which columns it has, and what it counts otherwise than the others. */
export interface ReportForm {
  readonly version: string;
  /** First report year. */
  readonly fromYear: number;
  readonly columns: readonly ReportColumn[];
  /** Rule 3: whether a family that found care in another municipality counts as unanswered. */
  readonly foundInOtherMunicipalityIsUnanswered: boolean;
}

const ofEveryForm: readonly ReportColumn[] = [
  'total',
  'unansweredNoProposal',
  'unansweredNotAccepted',
  'atLeastOneMonthLater',
  'fewerDays',
];

const columnsOf = (category: Category): readonly ReportColumn[] => [category, `${category}Unanswered`];

const withCategories = (...categories: Category[]): readonly ReportColumn[] => [
  ...ofEveryForm,
  ...categories.flatMap(columnsOf),
];

/** Newest first. A new column belongs to no form before it is named here: figures of earlier years stay as they are. */
export const reportForms: readonly ReportForm[] = [
  {
    version: '2024',
    fromYear: 2024,
    columns: withCategories('urgent', 'atypical', 'vulnerable', 'specialCareNeed'),
    foundInOtherMunicipalityIsUnanswered: false,
  },
  {
    version: '2022',
    fromYear: 2022,
    columns: withCategories(...categories),
    foundInOtherMunicipalityIsUnanswered: false,
  },
  {
    version: '2020',
    fromYear: 2020,
    columns: withCategories(...categories),
    foundInOtherMunicipalityIsUnanswered: true,
  },
  {
    version: 'before-2020',
    fromYear: 0,
    columns: ofEveryForm,
    foundInOtherMunicipalityIsUnanswered: true,
  },
];

export function formOf(year: number): ReportForm {
  const form = reportForms.find(({ fromYear }) => fromYear <= year);
  if (!form) throw new RangeError(`No form for report year ${year}`);
  return form;
}
