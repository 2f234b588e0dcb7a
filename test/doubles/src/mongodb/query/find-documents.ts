import type { Document } from 'bson';
import type { Row } from '../storage/documents.js';
import type { CollectionInfo } from '../storage/index-info.js';
import { valuesAtPath } from '../storage/index-entries.js';
import { encodeKey } from '../storage/key-encoding.js';
import type { Access } from '../transactions/access.js';
import { readBson } from '../wire/message.js';
import { matcherOf } from './matcher.js';
import { planOf } from './plan.js';

export interface Search {
  readonly filter: Document;
  readonly sort?: Document;
  readonly skip?: number;
  /** 0 stands for no limit. */
  readonly limit?: number;
}

/** The documents that match, in order, as they are stored. */
export function findDocuments(access: Access, collection: CollectionInfo | undefined, search: Search): Row[] {
  const { filter, sort = {}, skip = 0, limit = 0 } = search;
  const matches = matcherOf(filter);
  if (!collection) return [];
  const ids = idsIn(filter);
  if (ids) return pageOf(sorted(rowsOf(access, collection, ids), sort), skip, limit);
  const { rows, ordered } = access.scan(collection, planOf(collection, filter, sort));
  const inOrder = ordered || Object.keys(sort).length === 0;
  const enough = limit > 0 && inOrder ? skip + limit : Infinity;
  const found: Row[] = [];
  for (const row of rows) {
    if (!matches(readBson(row.doc))) continue;
    found.push(row);
    if (found.length >= enough) break;
  }
  return pageOf(inOrder ? found : sorted(found, sort), skip, limit);
}

/** The ids that a filter asks for, when it asks for nothing else: then no document need be decoded. */
function idsIn(filter: Document): unknown[] | undefined {
  if (Object.keys(filter).join() !== '_id') return undefined;
  const condition: unknown = filter['_id'];
  if (typeof condition === 'string' || typeof condition === 'number') return [condition];
  if (typeof condition !== 'object' || condition === null || Object.keys(condition).join() !== '$in')
    return undefined;
  const among: unknown = (condition as Document)['$in'];
  return Array.isArray(among) && among.every((id) => typeof id === 'string')
    ? [...new Set(among)].sort()
    : undefined;
}

function rowsOf(access: Access, collection: CollectionInfo, ids: readonly unknown[]): Row[] {
  return ids.flatMap((value) => {
    const id = encodeKey([value]);
    const doc = access.get(collection, id);
    return doc ? [{ id, doc }] : [];
  });
}

function pageOf(rows: Row[], skip: number, limit: number): Row[] {
  return skip > 0 || limit > 0 ? rows.slice(skip, limit > 0 ? skip + limit : undefined) : rows;
}

function sorted(rows: readonly Row[], sort: Document): Row[] {
  const fields = Object.entries(sort) as (readonly [string, number])[];
  const keys = new Map(
    rows.map((row) => {
      const document = readBson(row.doc);
      return [row, fields.map(([path, direction]) => sortKey(document, path, direction))];
    }),
  );
  return rows.toSorted((one, other) => {
    for (const [place, [, direction]] of fields.entries()) {
      const order = Buffer.compare(keys.get(one)?.[place] as Buffer, keys.get(other)?.[place] as Buffer);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}

/** Of several values the lowest counts when rising, the highest when falling. */
function sortKey(document: Document, path: string, direction: number): Buffer {
  const keys = valuesAtPath(document, path).values.map((value) => encodeKey([value]));
  return keys.reduce((best, key) => (Buffer.compare(key, best) * direction < 0 ? key : best));
}
