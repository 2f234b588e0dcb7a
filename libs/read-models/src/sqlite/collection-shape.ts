import type { CollectionSpec, IndexSpec } from '../document-store.js';
import { checkSpec } from '../query/collection-spec.js';

/** Prefix of the tables that hold documents. */
export const tablePrefix = 'documents_';

/** What a query has to know of a collection. Names and paths in it are checked, so they may stand in SQL. */
export interface CollectionShape {
  readonly name: string;
  readonly table: string;
  /** Side table with one row for each value of each multi-valued path. */
  readonly valuesTable: string;
  readonly indexes: readonly IndexSpec[];
  /** Paths at which an array was ever stored. */
  readonly multiValued: ReadonlySet<string>;
}

/** @throws RangeError for a name or path that could not be a table, an index or a path into a document */
export function shapeOf(spec: CollectionSpec, multiValued: ReadonlySet<string>): CollectionShape {
  checkSpec(spec);
  const { name, indexes } = spec;
  return {
    name,
    table: `"${tablePrefix}${name}"`,
    valuesTable: `"values_${name}"`,
    indexes,
    multiValued,
  };
}

/** The very text that the indexes are made of, or SQLite would not use them. */
export function valueOf(path: string): string {
  const steps = path
    .split('.')
    .map((step) => `."${step}"`)
    .join('');
  return `json_extract(doc, '$${steps}')`;
}

export function indexNameIn(shape: CollectionShape, index: IndexSpec): string {
  return `${shape.name}__${index.name}`;
}

/** A plain index ends in the id, so that it also gives the order within equal values. */
export function createIndexSql(shape: CollectionShape, index: IndexSpec): string {
  const columns = [...index.paths.map(valueOf), ...(index.unique ? [] : ['id'])];
  const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX';
  return `CREATE ${kind} "${indexNameIn(shape, index)}" ON ${shape.table} (${columns.join(', ')})`;
}
