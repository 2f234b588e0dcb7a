import type { Document } from 'bson';
import { encodeKey, endOf, rangeOfType } from '../storage/key-encoding.js';
import type { CollectionInfo, IndexInfo } from '../storage/index-info.js';

/** A stretch of an index: keys from `first` up to and without `last`. */
export interface Stretch {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

export interface Plan {
  /** Absent: the documents by `_id`. */
  readonly index?: IndexInfo;
  readonly stretches: readonly Stretch[];
  /** Whether the documents come out in the order of the sort. */
  readonly ordered: boolean;
  readonly falling: boolean;
}

type SortFields = readonly (readonly [path: string, direction: number])[];

/** A condition as an index can serve it: some values, or a stretch of values of one type. */
type Condition =
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'range'; readonly from?: unknown; readonly to?: unknown };

const mostStretches = 5_000;

/** The index that narrows most: by the number of paths pinned to values, then a range, then the order wanted. */
export function planOf(collection: CollectionInfo, filter: Document, sort: Document): Plan {
  const conditions = conditionsIn(filter);
  const fields = Object.entries(sort) as SortFields;
  const byId = candidate(undefined, ['_id'], conditions, fields);
  const others = collection.indexes
    .filter(({ partial }) => !partial)
    .map((index) => candidate(index, index.paths, conditions, fields));
  return [byId, ...others].reduce((best, next) => (next.worth > best.worth ? next : best)).plan;
}

function candidate(
  index: IndexInfo | undefined,
  paths: readonly string[],
  conditions: ReadonlyMap<string, Condition>,
  sort: SortFields,
): { readonly plan: Plan; readonly worth: number } {
  let prefixes: unknown[][] = [[]];
  let pinned = 0;
  for (const path of paths) {
    const condition = conditions.get(path);
    if (condition?.kind !== 'values' || prefixes.length * condition.values.length > mostStretches) break;
    prefixes = prefixes.flatMap((prefix) => condition.values.map((value) => [...prefix, value]));
    pinned += 1;
  }
  const next = conditions.get(paths[pinned] ?? '');
  const range = next?.kind === 'range' ? next : undefined;
  const stretches = prefixes.map((prefix) => stretchOf(encodeKey(prefix), range, index?.multikey ?? false));
  const ordered = prefixes.length <= 1 && index?.multikey !== true && givesOrder(paths, pinned, sort);
  const worth = pinned * 4 + (range ? 2 : 0) + (ordered && sort.length > 0 ? 1.5 : 0);
  return { plan: { ...(index && { index }), stretches, ordered, falling: (sort[0]?.[1] ?? 1) < 0 }, worth };
}

/** Of a multikey index only one end bounds: each end may hold for another element of the array. */
function stretchOf(
  prefix: Buffer,
  range: (Condition & { kind: 'range' }) | undefined,
  multikey: boolean,
): Stretch {
  if (!range) return { first: prefix, last: endOf(prefix) };
  const { from, to } = range;
  const { first, last } = rangeOfType(from ?? to);
  const begin = from === undefined ? first : encodeKey([from]);
  const end = to === undefined || (multikey && from !== undefined) ? last : endOf(encodeKey([to]));
  return { first: Buffer.concat([prefix, begin]), last: Buffer.concat([prefix, end]) };
}

/** The paths of the sort stand next to each other in the index, behind those that are pinned, all in one direction. */
function givesOrder(paths: readonly string[], pinned: number, sort: SortFields): boolean {
  const direction = sort[0]?.[1];
  return sort.every(([path, other], place) => other === direction && paths[pinned + place] === path);
}

function conditionsIn(filter: Document): Map<string, Condition> {
  const found = new Map<string, Condition>();
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and')
      for (const part of condition as Document[])
        for (const [inner, more] of conditionsIn(part)) if (!found.has(inner)) found.set(inner, more);
    if (path.startsWith('$')) continue;
    const served = asCondition(condition);
    if (served) found.set(path, served);
  }
  return found;
}

function asCondition(condition: unknown): Condition | undefined {
  if (!isOperators(condition))
    return isScalar(condition) ? { kind: 'values', values: [condition] } : undefined;
  if (isScalar(condition['$eq'])) return { kind: 'values', values: [condition['$eq']] };
  const among: unknown = condition['$in'];
  if (Array.isArray(among))
    return among.every(isScalar) ? { kind: 'values', values: distinct(among) } : undefined;
  const from: unknown = condition['$gte'] ?? condition['$gt'];
  const to: unknown = condition['$lte'] ?? condition['$lt'];
  if ((from ?? to) === undefined || !isScalar(from ?? null) || !isScalar(to ?? null)) return undefined;
  return { kind: 'range', from: from ?? undefined, to: to ?? undefined };
}

function isOperators(condition: unknown): condition is Document {
  if (typeof condition !== 'object' || condition === null || '_bsontype' in condition) return false;
  return Object.keys(condition).some((key) => key.startsWith('$'));
}

function isScalar(value: unknown): boolean {
  if (value === undefined) return false;
  return typeof value !== 'object' || value === null || '_bsontype' in value || value instanceof Date;
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)];
}
