import mongoose, { type Schema } from 'mongoose';
import type { CollectionSpec, IndexSpec, Positions } from '../document-store.js';

/** How a document stands in MongoDB. Its content stays apart from our own fields, so that no name can clash. */
export interface StoredRecord {
  readonly _id: string;
  readonly doc: object;
  readonly positions: Positions;
}

export type IndexDeclaration = ReturnType<Schema['indexes']>[number];

const uniqueSuffix = '_unique';
/** What counts as a value: documents without one are left out of a unique index. */
const values = { $type: ['string', 'number', 'bool'] };

export const pathInRecord = (path: string): string => `doc.${path}`;

/** Indexes are declared, never built by mongoose itself: see `CollectionIndexes`. */
export function schemaOf({ name, indexes }: CollectionSpec): Schema<StoredRecord> {
  const { Mixed, String: Text } = mongoose.Schema.Types;
  const schema = new mongoose.Schema<StoredRecord>(
    {
      _id: { type: Text, required: true },
      doc: { type: Mixed, required: true },
      positions: { type: Mixed, required: true },
    },
    {
      collection: name,
      versionKey: false,
      id: false,
      minimize: false,
      strict: 'throw',
      strictQuery: 'throw',
      autoCreate: false,
      autoIndex: false,
    },
  );
  for (const index of indexes) declare(schema, index);
  return schema;
}

/** Ends in the id, so that it gives the order within equal values; a unique one is held apart, for its values only. */
function declare(schema: Schema<StoredRecord>, { name, paths, unique }: IndexSpec): void {
  const rising = Object.fromEntries(paths.map((path) => [pathInRecord(path), 1 as const]));
  schema.index({ ...rising, _id: 1 }, { name });
  if (!unique) return;
  const partialFilterExpression = Object.fromEntries(paths.map((path) => [pathInRecord(path), values]));
  schema.index(rising, { name: `${name}${uniqueSuffix}`, unique: true, partialFilterExpression });
}

/** The declared name of an index that MongoDB names in a refusal. */
export function declaredName(index: string): string {
  return index.endsWith(uniqueSuffix) ? index.slice(0, -uniqueSuffix.length) : index;
}
