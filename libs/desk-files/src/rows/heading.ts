import { fileFault, type FileFault, type FileNotice, shortened } from '../file-fault.js';
import type { ColumnMapping } from '../column-mapping.js';
import type { Column } from './column.js';

/** The columns of one file that were found, each with its place in a row. */
export interface Heading {
  readonly columns: readonly PlacedColumn[];
  /** Headings as they stand in the file. */
  readonly written: readonly string[];
}

export interface PlacedColumn extends Column {
  readonly place: number;
  /** The file's own heading: differs from `heading` under a mapping. */
  readonly written: string;
}

/** What a mapping is made of; as it stands in the file, also under a mapping. */
export interface HeadingsOfItsOwn {
  /** Headings of the file that are no column. */
  readonly own: readonly string[];
  /** Columns of which the file does not have the heading. */
  readonly lacking: readonly Column[];
}

export interface HeadingReading extends HeadingsOfItsOwn {
  readonly heading?: Heading;
  readonly faults: readonly FileFault[];
  readonly notices: readonly FileNotice[];
}

/** More than anybody reads. */
const shownUnknown = 50;
/** What a mapping may have. */
export const mostOwn = 100;
/** Characters. */
export const longestOwn = 200;

export const noneOwn: HeadingsOfItsOwn = { own: [], lacking: [] };

/** Finds a file's columns by their headings, in any order. */
export function readHeading(
  file: string,
  cells: readonly string[],
  columns: readonly Column[],
  mapping?: ColumnMapping,
): HeadingReading {
  const written = cells.map((cell) => cell.trim());
  const names = written.map((heading) => mapping?.get(heading) ?? heading);
  const placed = columns.flatMap((column): PlacedColumn[] => {
    const place = names.indexOf(column.heading);
    return place < 0 ? [] : [{ ...column, place, written: written[place] ?? '' }];
  });
  const fault = (found: string, allowed: string, column?: string) =>
    fileFault({ file, row: 1, ...(column === undefined ? {} : { column }), found, allowed });

  const told = headingsOfItsOwn(written, columns);

  const isRequired = ({ required }: Column) =>
    required === 'always' || (required === 'unlessMapped' && !mapping);

  // A first row without any required heading is data: repeating it could show somebody's name.
  if (!placed.some(isRequired)) {
    const separator = written.length === 1 && /[,\t]/.test(written[0] ?? '');
    const found = separator ? 'fields with a comma or a tab between them' : 'no heading that is known';
    const allowed = separator ? '";" between fields' : columns.map((column) => column.heading).join(';');
    return { faults: [fault(found, allowed)], notices: [], ...(separator ? noneOwn : told) };
  }

  const absent = columns.filter((column) => !placed.some(({ heading }) => heading === column.heading));
  const faults = [
    ...absent
      .filter(isRequired)
      .map(({ heading }) => fault('no such column', `a column ${heading}`, heading)),
    ...columns
      .filter(({ heading }) => names.indexOf(heading) !== names.lastIndexOf(heading))
      .map(({ heading }) => fault('the column twice', `one column ${heading}`, heading)),
  ];
  const unknown = written.filter(
    (heading, place) => heading !== '' && !columns.some((column) => column.heading === names[place]),
  );
  const further = unknown.length - shownUnknown;
  const notices = [
    ...unknown
      .slice(0, shownUnknown)
      .map(shortened)
      .map((heading) => ({
        file,
        column: heading,
        message: `Column ${heading} is not known and is ignored.`,
      })),
    ...(further > 0 ? [{ file, message: `${further} more columns are not known and are ignored.` }] : []),
    ...absent
      .filter((column) => !isRequired(column) && !mapping)
      .map(({ heading }) => ({
        file,
        column: heading,
        message: `Column ${heading} is missing: for every row it is not known.`,
      })),
  ];
  return {
    ...(faults.length === 0 ? { heading: { columns: placed, written } } : {}),
    ...{ faults, notices },
    ...told,
  };
}

function headingsOfItsOwn(written: readonly string[], columns: readonly Column[]): HeadingsOfItsOwn {
  const own = written.filter(
    (heading) => isHeading(heading) && !columns.some((column) => column.heading === heading),
  );
  return {
    own: [...new Set(own)].slice(0, mostOwn),
    lacking: columns.filter(({ heading }) => !written.includes(heading)),
  };
}

/** A first row may be data: a text without a letter, or with a national number in it, is no heading. */
function isHeading(text: string): boolean {
  return /\p{L}/u.test(text) && !/(\d\D*){11}/.test(text) && text.length <= longestOwn;
}
