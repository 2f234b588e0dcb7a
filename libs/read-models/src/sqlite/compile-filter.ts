import type { SQLInputValue } from 'node:sqlite';
import type { Filter, Scalar } from '../document-store.js';
import { type Bound, type CheckedCondition, checkFilter } from '../query/check-query.js';
import { type CollectionShape, valueOf } from './collection-shape.js';
import type { Sql } from './sqlite-connection.js';

const comparisons: Readonly<Record<Bound['operator'], string>> = {
  $gte: '>=',
  $gt: '>',
  $lte: '<=',
  $lt: '<',
};

/** The filter as conditions that all hold; each path is served by an index, each value is a parameter. */
export function compileFilter(shape: CollectionShape, filter: Filter): Sql[] {
  return checkFilter(shape, filter).map(([path, condition]) => {
    if (!shape.multiValued.has(path)) return compileCondition(valueOf(path), condition);
    const { text, values } = compileCondition('value', condition);
    return {
      text: `id IN (SELECT id FROM ${shape.valuesTable} WHERE path = ? AND ${text})`,
      values: [path, ...values],
    };
  });
}

function compileCondition(value: string, condition: CheckedCondition): Sql {
  if (condition.kind === 'values') return compileValues(value, condition.values, condition.orNull);
  return {
    text: condition.bounds.map(({ operator }) => `${value} ${comparisons[operator]} ?`).join(' AND '),
    values: condition.bounds.map((bound) => bound.value),
  };
}

function compileValues(value: string, values: readonly (string | number | boolean)[], orNull: boolean): Sql {
  const [only] = values;
  if (only === undefined) return { text: orNull ? `${value} IS NULL` : '0', values: [] };
  if (values.length === 1 && !orNull) return { text: `${value} = ?`, values: [parameter(only)] };
  const among = `${value} IN (SELECT value FROM json_each(?))`;
  return { text: orNull ? `(${among} OR ${value} IS NULL)` : among, values: [JSON.stringify(values)] };
}

/** As `json_extract` gives it: booleans are 1 and 0. */
export function parameter(value: Scalar): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
