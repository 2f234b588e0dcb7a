import type { CollectionSpec, IndexSpec } from '../document-store.js';

const collectionName = /^[a-z][A-Za-z0-9_]*$/;
const indexName = /^[A-Za-z][A-Za-z0-9_]*$/;
const pathName = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

/** @throws RangeError for a name or path that could not be a collection, an index or a path into a document */
export function checkSpec(spec: CollectionSpec): void {
  checkCollectionName(spec.name);
  for (const { name, paths } of spec.indexes) {
    if (!indexName.test(name)) throw new RangeError(`Index name ${name}: use letters and digits.`);
    if (paths.length === 0) throw new RangeError(`Index ${name} has no paths.`);
    const wrong = paths.find((path) => !pathName.test(path));
    if (wrong !== undefined)
      throw new RangeError(`Index ${name}: ${wrong} is no path; use names with dots between them.`);
  }
}

export function checkCollectionName(name: string): void {
  if (!collectionName.test(name))
    throw new RangeError(`Collection name ${name}: start with a small letter, use letters, digits and _.`);
}

/** What is declared now, and what others declared before and this declaration does not name. */
export function withEarlier(
  indexes: readonly IndexSpec[],
  earlier: readonly IndexSpec[],
): readonly IndexSpec[] {
  return [...earlier.filter((known) => indexes.every(({ name }) => name !== known.name)), ...indexes];
}

export function pathsOf(indexes: readonly IndexSpec[]): ReadonlySet<string> {
  return new Set(indexes.flatMap(({ paths }) => paths));
}

/** @throws RangeError for a document with an array at a path of a unique index */
export function refuseArrayInUnique(collection: string, path: string, indexes: readonly IndexSpec[]): void {
  if (indexes.some(({ unique, paths }) => unique && paths.includes(path)))
    throw new RangeError(`${collection}: ${path} holds an array, so it cannot be in a unique index.`);
}
