import type { CollectionSpec, IndexSpec } from '../document-store.js';

const collectionName = /^[a-z][A-Za-z0-9_]*$/;
const indexName = /^[A-Za-z][A-Za-z0-9_]*$/;
const pathName = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

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
  checkCollectionName(spec.name);
  for (const { name, paths } of spec.indexes) {
    if (!indexName.test(name)) throw new RangeError(`Index name ${name}: use letters and digits.`);
    if (paths.length === 0) throw new RangeError(`Index ${name} has no paths.`);
    const wrong = paths.find((path) => !pathName.test(path));
    if (wrong !== undefined)
      throw new RangeError(`Index ${name}: ${wrong} is no path; use names with dots between them.`);
  }
  const { name, indexes } = spec;
  return {
    name,
    table: `"${tablePrefix}${name}"`,
    valuesTable: `"values_${name}"`,
    indexes,
    multiValued,
  };
}

export function checkCollectionName(name: string): void {
  if (!collectionName.test(name))
    throw new RangeError(`Collection name ${name}: start with a small letter, use letters, digits and _.`);
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
