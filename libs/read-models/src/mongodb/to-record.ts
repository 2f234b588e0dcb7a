import mongoose from 'mongoose';
import type { Positions } from '../document-store.js';
import { refuseArrayInUnique } from '../query/collection-spec.js';
import { valuesAtPath } from '../query/values-at-path.js';
import type { CollectionSpec } from '../document-store.js';
import type { StoredRecord } from './document-schema.js';

/** MongoDB's limits. */
const mostBytes = 16 * 2 ** 20;
const mostLevels = 100;
/** Below this length of JSON no document comes near the limit of bytes. */
const surelySmall = 2 ** 20;

/**
 * The document as JSON would keep it, as every adapter does: without `undefined`, dates as texts.
 * @throws RangeError when MongoDB cannot hold it
 */
export function toRecord(spec: CollectionSpec, id: string, doc: object, positions: Positions): StoredRecord {
  const text = JSON.stringify(doc);
  const record = { _id: id, doc: JSON.parse(text) as object, positions: { ...positions } };
  if (isDeeper(record.doc, mostLevels - 1))
    throw new RangeError(`A document for ${spec.name} has more than ${mostLevels} levels. Store it flatter.`);
  if (text.length > surelySmall && mongoose.mongo.BSON.calculateObjectSize(record) > mostBytes)
    throw new RangeError(
      `A document for ${spec.name} is larger than 16 MB. Divide it over several documents.`,
    );
  for (const { paths } of spec.indexes.filter(({ unique }) => unique))
    for (const path of paths)
      if (valuesAtPath(record.doc, path).multiple) refuseArrayInUnique(spec.name, path, spec.indexes);
  return record;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
