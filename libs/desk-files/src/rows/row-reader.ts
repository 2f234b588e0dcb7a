import { validateSync } from 'class-validator';
import type { Placed } from '../desk-file.js';
import { fileFault, hidden, quoted, type FileFault } from '../file-fault.js';
import type { TableRow } from '../tables/table.js';
import type { RowType } from './column.js';
import type { Heading, PlacedColumn } from './heading.js';

export type RowReading<Row> =
  { readonly row: Placed<Row>; readonly faults?: undefined } | { readonly faults: readonly FileFault[] };

type Cells = Record<string, string>;
type Values = Record<string, unknown>;

/**
 * Turns the text of one row after the other into values. A text that class-validator has passed once in a column is
 * not validated there again: most cells of 30,000 rows are one of a few hundred texts.
 */
export class RowReader<Row extends object> {
  private readonly passed: ReadonlyMap<PlacedColumn, Map<string, unknown>>;
  private readonly byProperty: ReadonlyMap<string, PlacedColumn>;

  constructor(
    private readonly file: string,
    private readonly type: RowType<Row>,
    private readonly heading: Heading,
    private readonly how: { readonly mapped: boolean; readonly showsPeople: boolean },
  ) {
    this.passed = new Map(heading.columns.map((column) => [column, new Map<string, unknown>()]));
    this.byProperty = new Map(heading.columns.map((column) => [column.property, column]));
  }

  read({ line, cells }: TableRow): RowReading<Row> {
    const wrongLength = this.wrongLength(line, cells);
    if (wrongLength) return { faults: [wrongLength] };
    const values: Values = {};
    const unseen: Cells = {};
    let isUnseen = false;
    for (const column of this.heading.columns) {
      const text = (cells[column.place] ?? '').trim();
      const passed = this.passed.get(column);
      if (passed?.has(text)) values[column.property] = passed.get(text);
      else if (text !== '' || this.isRequired(column)) {
        unseen[column.property] = text;
        isUnseen = true;
      }
    }
    const faults = isUnseen ? this.validate(line, unseen, values) : [];
    return faults.length > 0 ? { faults } : { row: Object.assign(values, { row: line }) as Placed<Row> };
  }

  private validate(line: number, unseen: Cells, values: Values): FileFault[] {
    // Only the unseen cells: class-validator skips the properties that are missing.
    const candidate = Object.assign(new this.type(), unseen);
    const errors = validateSync(candidate, {
      skipMissingProperties: true,
      validationError: { target: false, value: false },
    });
    const faults = errors.map((error) => {
      const column = this.byProperty.get(error.property);
      const text = unseen[error.property] ?? '';
      delete unseen[error.property];
      return fileFault({
        file: this.file,
        row: line,
        column: column?.written ?? error.property,
        found: text === '' ? 'nothing' : this.shown(column, text),
        allowed: Object.values(error.constraints ?? {}).join('; '),
      });
    });
    for (const [property, text] of Object.entries(unseen)) {
      const column = this.byProperty.get(property);
      if (!column) continue;
      values[property] = column.kind.read(text);
      this.passed.get(column)?.set(text, values[property]);
    }
    return faults;
  }

  private isRequired({ required }: PlacedColumn): boolean {
    return required === 'always' || (required === 'unlessMapped' && !this.how.mapped);
  }

  private wrongLength(line: number, cells: readonly string[]): FileFault | undefined {
    const expected = this.heading.written.length;
    const hasMore = cells.slice(expected).some((cell) => cell.trim() !== '');
    if (cells.length >= expected && !hasMore) return undefined;
    return fileFault({
      file: this.file,
      row: line,
      found: `${cells.length} fields`,
      allowed: `${expected} fields, as many as the heading has`,
    });
  }

  private shown(column: PlacedColumn | undefined, text: string): string {
    if (column?.shown === 'never') return hidden;
    if (this.how.showsPeople) return quoted(text);
    if (column?.shown === 'hidden') return hidden;
    if (column?.shown === 'beforeColon') return quoted(text.split(':')[0]);
    return quoted(text);
  }
}
