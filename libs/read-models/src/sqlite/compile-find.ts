import type { FindOptions, Sort } from '../document-store.js';
import { checkPage, severalValues } from '../query/check-query.js';
import { decodeCursor, type Place } from '../query/cursor.js';
import { type CollectionShape, valueOf } from './collection-shape.js';
import { compileFilter, parameter } from './compile-filter.js';
import type { Sql } from './sqlite-connection.js';

export interface CompiledFind {
  /** Read one after the other until there are enough documents. Each ends in `LIMIT ?`, whose value is not in it. */
  readonly stretches: readonly Sql[];
  /** Infinite when the query has none. */
  readonly limit: number;
}

/**
 * A page begins behind the cursor, and nulls come first when rising, last when falling: where the cursor stands
 * among values and nulls decides how many stretches of the index are read, each found by a search.
 */
export function compileFind(shape: CollectionShape, options: FindOptions): CompiledFind {
  const { filter = {}, sort, cursor, limit = Infinity } = options;
  checkPage(shape, options);
  if (sort && shape.multiValued.has(sort.path)) throw severalValues(sort, shape.name);
  const conditions = compileFilter(shape, filter);
  const place = cursor === undefined ? undefined : decodeCursor(sort, cursor);
  const stretches = behind(sort, place).map((stretch) => select(shape, sort, conditions, stretch));
  return { stretches, limit };
}

export function compileCount(shape: CollectionShape, options: Pick<FindOptions, 'filter'>): Sql {
  const { text, values } = where(compileFilter(shape, options.filter ?? {}));
  return { text: `SELECT count(*) AS documents FROM ${shape.table}${text}`, values };
}

/** A part of an order that one search gives. Among nulls the id alone is the order: SQLite would sort otherwise. */
interface Stretch {
  readonly condition?: Sql;
  readonly amongNulls?: true;
}

/** What is left behind the cursor, in order. */
function behind(sort: Sort | undefined, place: Place | undefined): Stretch[] {
  if (!place) return [{}];
  if (!sort) return [{ condition: { text: 'id > ?', values: [place.id] } }];
  const [value, rising, last] = [valueOf(sort.path), sort.direction === 'asc', parameter(place.value)];
  const beyond = rising ? '>' : '<';
  if (last === null) {
    const nulls: Stretch = {
      condition: { text: `${value} IS NULL AND id ${beyond} ?`, values: [place.id] },
      amongNulls: true,
    };
    return rising ? [nulls, { condition: { text: `${value} IS NOT NULL`, values: [] } }] : [nulls];
  }
  const restOfValues: Stretch = {
    condition: {
      text: `${value} ${beyond}= ? AND (${value} ${beyond} ? OR id ${beyond} ?)`,
      values: [last, last, place.id],
    },
  };
  const nulls: Stretch = { condition: { text: `${value} IS NULL`, values: [] }, amongNulls: true };
  return rising ? [restOfValues] : [restOfValues, nulls];
}

function select(
  { table }: CollectionShape,
  sort: Sort | undefined,
  conditions: readonly Sql[],
  { condition, amongNulls }: Stretch,
): Sql {
  const direction = sort?.direction === 'desc' ? 'DESC' : 'ASC';
  const sortValue = sort ? valueOf(sort.path) : 'NULL';
  const order = sort && !amongNulls ? `${sortValue} ${direction}, id ${direction}` : `id ${direction}`;
  const { text, values } = where(condition ? [...conditions, condition] : conditions);
  return {
    text: `SELECT id, doc, positions, ${sortValue} AS sort_value FROM ${table}${text} ORDER BY ${order} LIMIT ?`,
    values,
  };
}

function where(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { text: '', values: [] };
  return {
    text: ` WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}
