import { ValidateBy } from 'class-validator';
import type { CellKind } from '../cells/cell-kind.js';

export interface ColumnOptions {
  /** Whether the column must be there and have a value: always, or unless a mapping file is used. */
  readonly required?: 'always' | 'unlessMapped';
  /**
   * What an error may repeat of the cell: nothing of a personal one, of a reason only what stands before ":". To who
   * has the file it may be repeated, but for what is shown to nobody.
   */
  readonly shown?: 'hidden' | 'beforeColon' | 'never';
}

export interface Column extends ColumnOptions {
  /** Dutch heading in the file. */
  readonly heading: string;
  readonly property: string;
  readonly kind: CellKind<unknown>;
}

export type RowType<Row extends object> = new () => Row;

const columnsByType = new Map<unknown, Column[]>();

/**
 * Ties a property of a row class to a column of its file. The cell's text is validated by class-validator; the
 * property holds the value that its kind reads from that text.
 */
export function Column<Value>(heading: string, kind: CellKind<Value>, options: ColumnOptions = {}) {
  return <Property extends string>(target: Partial<Record<Property, Value>>, property: Property): void => {
    ValidateBy({
      name: kind.name,
      validator: {
        validate: (text) => typeof text === 'string' && kind.read(text) !== undefined,
        defaultMessage: () => kind.allowed,
      },
    })(target, property);
    const columns = columnsByType.get(target.constructor) ?? [];
    columnsByType.set(target.constructor, [...columns, { heading, property, kind, ...options }]);
  };
}

export function columnsOf<Row extends object>(type: RowType<Row>): readonly Column[] {
  return columnsByType.get(type) ?? [];
}
