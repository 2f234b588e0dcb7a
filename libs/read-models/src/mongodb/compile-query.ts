import type { CollectionSpec, Filter, FindOptions, Sort } from '../document-store.js';
import { type Bound, type CheckedCondition, checkFilter, checkPage } from '../query/check-query.js';
import { decodeCursor, type Place } from '../query/cursor.js';
import { pathInRecord } from './document-schema.js';

export type MongoFilter = Record<string, unknown>;
export type MongoOrder = Record<string, 1 | -1>;

export interface CompiledQuery {
  /** Read one after the other until there are enough documents; together they are the rest of the order. */
  readonly stretches: readonly MongoFilter[];
  readonly order: MongoOrder;
  /** Infinite when the query has none. */
  readonly limit: number;
}

export function compileFilter(spec: CollectionSpec, filter: Filter): MongoFilter {
  const conditions = checkFilter(spec, filter).map(([path, condition]) =>
    compile(pathInRecord(path), condition),
  );
  return allOf(conditions);
}

export function compileQuery(spec: CollectionSpec, options: FindOptions): CompiledQuery {
  checkPage(spec, options);
  const { filter = {}, sort, cursor, limit = Infinity } = options;
  const conditions = compileFilter(spec, filter);
  const place = cursor === undefined ? undefined : decodeCursor(sort, cursor);
  const direction = sort?.direction === 'desc' ? -1 : 1;
  return {
    stretches: behind(sort, place).map((stretch) => allOf([conditions, stretch])),
    order: sort ? { [pathInRecord(sort.path)]: direction, _id: direction } : { _id: direction },
    limit,
  };
}

/** MongoDB compares within a type only, so what follows a value and what follows null are asked apart. */
function behind(sort: Sort | undefined, place: Place | undefined): MongoFilter[] {
  if (!place) return [{}];
  if (!sort) return [{ _id: { $gt: place.id } }];
  const [path, rising] = [pathInRecord(sort.path), sort.direction === 'asc'];
  const [beyond, from] = rising ? ['$gt', '$gte'] : ['$lt', '$lte'];
  if (place.value === null) {
    const nulls = { [path]: null, _id: { [beyond]: place.id } };
    return rising ? [nulls, { [path]: { $ne: null } }] : [nulls];
  }
  const values = {
    [path]: { [from]: place.value },
    $or: [{ [path]: { [beyond]: place.value } }, { _id: { [beyond]: place.id } }],
  };
  return rising ? [values] : [values, { [path]: null }];
}

function compile(path: string, condition: CheckedCondition): MongoFilter {
  if (condition.kind === 'range') return compileRange(path, condition.bounds);
  const wanted = condition.orNull ? [...condition.values, null] : condition.values;
  return { [path]: wanted.length === 1 ? wanted[0] : { $in: wanted } };
}

/**
 * One value has to be within all bounds, where MongoDB is content with one element of an array for each: so where an
 * array stands, one of its elements must match.
 */
function compileRange(path: string, bounds: readonly Bound[]): MongoFilter {
  const range = Object.fromEntries(bounds.map(({ operator, value }) => [operator, value]));
  if (bounds.length === 1) return { [path]: range };
  const steps = path.split('.');
  const ways = steps.slice(1).map((_, place) => {
    const [holder, rest] = [steps.slice(0, place + 2).join('.'), steps.slice(place + 2).join('.')];
    return { holder, among: { [holder]: { $elemMatch: rest === '' ? range : { [rest]: range } } } };
  });
  const noArray = { $nor: ways.map(({ holder }) => ({ [holder]: { $type: 'array' } })) };
  return allOf([{ [path]: range }, { $or: [noArray, ...ways.map(({ among }) => among)] }]);
}

function allOf(conditions: readonly MongoFilter[]): MongoFilter {
  const parts = conditions.filter((condition) => Object.keys(condition).length > 0);
  return parts.length <= 1 ? (parts[0] ?? {}) : { $and: parts };
}
