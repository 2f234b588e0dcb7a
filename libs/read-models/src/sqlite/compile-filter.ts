import type { SQLInputValue } from 'node:sqlite';
import { type Filter, type Scalar, UnsupportedQuery } from '../document-store.js';
import { type CollectionShape, valueOf } from './collection-shape.js';
import type { Sql } from './sqlite-connection.js';

const comparisons: Readonly<Record<string, string>> = { $gte: '>=', $gt: '>', $lte: '<=', $lt: '<' };

/** The filter as conditions that all hold; each path is served by an index, each value is a parameter. */
export function compileFilter(shape: CollectionShape, filter: Filter): Sql[] {
  return Object.entries(filter).map(([path, condition]) => {
    requireIndex(shape, path, filter);
    if (!shape.multiValued.has(path)) return compileCondition(path, valueOf(path), condition);
    const { text, values } = compileCondition(path, 'value', condition);
    return {
      text: `id IN (SELECT id FROM ${shape.valuesTable} WHERE path = ? AND ${text})`,
      values: [path, ...values],
    };
  });
}

/** An index serves its first path, and each further one when those before it are filtered for equality or `$in`. */
export function requireIndex(shape: CollectionShape, path: string, filter: Filter): void {
  const served = shape.indexes.some(({ paths }) => {
    const place = paths.indexOf(path);
    return place >= 0 && paths.slice(0, place).every((before) => pinsValues(filter, before));
  });
  if (!served) throw refusal(path, `no index of ${shape.name} serves it`);
}

function pinsValues(filter: Filter, path: string): boolean {
  if (!Object.hasOwn(filter, path)) return false;
  const condition: unknown = filter[path];
  return isScalar(condition) || (isRecord(condition) && '$in' in condition);
}

function compileCondition(path: string, value: string, condition: unknown): Sql {
  if (isScalar(condition)) return compileSet(path, value, [condition]);
  if (!isRecord(condition)) throw refusal(path, 'a condition is a value, $in or a range');
  const operators = Object.keys(condition).filter((operator) => condition[operator] !== undefined);
  if (operators.length === 0) throw refusal(path, 'the condition is empty');
  if (operators.includes('$in')) {
    if (operators.length > 1) throw refusal(path, '$in stands alone');
    const members = condition['$in'];
    if (!Array.isArray(members)) throw refusal(path, '$in takes a list of values');
    return compileSet(path, value, members as unknown[]);
  }
  const bounds = operators.map((operator) => compileBound(path, value, operator, condition[operator]));
  return {
    text: bounds.map(({ text }) => text).join(' AND '),
    values: bounds.flatMap(({ values }) => values),
  };
}

function compileSet(path: string, value: string, members: readonly unknown[]): Sql {
  const scalars = members.map((member) => {
    if (!isScalar(member)) throw refusal(path, 'only strings, finite numbers, booleans and null are values');
    return member;
  });
  const known = scalars.filter((member) => member !== null);
  const unknown = known.length < scalars.length;
  const [only] = known;
  if (only === undefined) return { text: unknown ? `${value} IS NULL` : '0', values: [] };
  if (known.length === 1 && !unknown) return { text: `${value} = ?`, values: [parameter(only)] };
  const among = `${value} IN (SELECT value FROM json_each(?))`;
  return {
    text: unknown ? `(${among} OR ${value} IS NULL)` : among,
    values: [JSON.stringify(known)],
  };
}

function compileBound(path: string, value: string, operator: string, bound: unknown): Sql {
  const comparison = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (!comparison) throw refusal(path, `${operator} is no operator of this port`);
  if (!isScalar(bound) || bound === null || typeof bound === 'boolean')
    throw refusal(path, `${operator} takes a string or a finite number`);
  return { text: `${value} ${comparison} ?`, values: [bound] };
}

/** As `json_extract` gives it: booleans are 1 and 0. */
export function parameter(value: Scalar): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

export function isScalar(value: unknown): value is Scalar {
  if (value === null) return true;
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(path: string, reason: string): UnsupportedQuery {
  return new UnsupportedQuery(`The query on ${JSON.stringify(path)} is refused: ${reason}.`);
}
