import {
  type CollectionSpec,
  type Filter,
  type FindOptions,
  type Scalar,
  type Sort,
  UnsupportedQuery,
} from '../document-store.js';

/** What a path is asked for, checked: some values, nothing among them or not, or a range. */
export type CheckedCondition =
  | {
      readonly kind: 'values';
      readonly values: readonly (string | number | boolean)[];
      readonly orNull: boolean;
    }
  | { readonly kind: 'range'; readonly bounds: readonly Bound[] };

export interface Bound {
  readonly operator: '$gte' | '$gt' | '$lte' | '$lt';
  readonly value: string | number;
}

const bounds: readonly string[] = ['$gte', '$gt', '$lte', '$lt'];

/** @throws UnsupportedQuery for what no index serves or the port does not offer */
export function checkFilter(
  spec: CollectionSpec,
  filter: Filter,
): (readonly [path: string, CheckedCondition])[] {
  return Object.entries(filter).map(([path, condition]) => {
    requireIndex(spec, path, filter);
    return [path, checkCondition(path, condition)];
  });
}

/** @throws UnsupportedQuery for a limit, a sort or a direction that is none */
export function checkPage(spec: CollectionSpec, { filter = {}, sort, limit }: FindOptions): void {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0))
    throw new UnsupportedQuery('A limit is a whole number above 0.');
  if (!sort) return;
  requireIndex(spec, sort.path, filter);
  if (!['asc', 'desc'].includes(sort.direction)) throw new UnsupportedQuery('A direction is asc or desc.');
}

export function severalValues({ path }: Sort, collection: string): UnsupportedQuery {
  return new UnsupportedQuery(`${path} holds several values in ${collection}, so it gives no order.`);
}

export function isScalar(value: unknown): value is Scalar {
  if (value === null) return true;
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean';
}

/** An index serves its first path, and each further one when those before it are filtered for equality or `$in`. */
function requireIndex({ name, indexes }: CollectionSpec, path: string, filter: Filter): void {
  const served = indexes.some(({ paths }) => {
    const place = paths.indexOf(path);
    return place >= 0 && paths.slice(0, place).every((before) => pinsValues(filter, before));
  });
  if (!served) throw refusal(path, `no index of ${name} serves it`);
}

function pinsValues(filter: Filter, path: string): boolean {
  if (!Object.hasOwn(filter, path)) return false;
  const condition: unknown = filter[path];
  return isScalar(condition) || (isRecord(condition) && '$in' in condition);
}

function checkCondition(path: string, condition: unknown): CheckedCondition {
  if (isScalar(condition)) return checkValues(path, [condition]);
  if (!isRecord(condition)) throw refusal(path, 'a condition is a value, $in or a range');
  const operators = Object.keys(condition).filter((operator) => condition[operator] !== undefined);
  if (operators.length === 0) throw refusal(path, 'the condition is empty');
  if (operators.includes('$in')) {
    if (operators.length > 1) throw refusal(path, '$in stands alone');
    const members = condition['$in'];
    if (!Array.isArray(members)) throw refusal(path, '$in takes a list of values');
    return checkValues(path, members as unknown[]);
  }
  return {
    kind: 'range',
    bounds: operators.map((operator) => checkBound(path, operator, condition[operator])),
  };
}

function checkValues(path: string, members: readonly unknown[]): CheckedCondition {
  const scalars = members.map((member) => {
    if (!isScalar(member)) throw refusal(path, 'only strings, finite numbers, booleans and null are values');
    return member;
  });
  const values = scalars.filter((member) => member !== null);
  return { kind: 'values', values, orNull: values.length < scalars.length };
}

function checkBound(path: string, operator: string, value: unknown): Bound {
  if (!bounds.includes(operator)) throw refusal(path, `${operator} is no operator of this port`);
  if (!isScalar(value) || value === null || typeof value === 'boolean')
    throw refusal(path, `${operator} takes a string or a finite number`);
  return { operator: operator as Bound['operator'], value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(path: string, reason: string): UnsupportedQuery {
  return new UnsupportedQuery(`The query on ${JSON.stringify(path)} is refused: ${reason}.`);
}
