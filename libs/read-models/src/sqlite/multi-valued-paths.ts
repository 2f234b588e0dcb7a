import type { SQLInputValue } from 'node:sqlite';
import { pathsOf, refuseArrayInUnique } from '../query/collection-spec.js';
import { valuesAtPath } from '../query/values-at-path.js';
import type { CollectionShape } from './collection-shape.js';
import type { SqliteConnection } from './sqlite-connection.js';

/**
 * Membership in an array needs an index too, and an expression index cannot hold several values of a document. So
 * from the first array on, a path has its values in a side table, those of older documents included.
 */
export class MultiValuedPaths {
  readonly paths: Set<string>;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly collection: string,
  ) {
    const rows = connection.all({
      text: 'SELECT path FROM multi_valued_paths WHERE collection = ?',
      values: [collection],
    });
    this.paths = new Set(rows.map(({ path }) => path as string));
  }

  /** Moves every path at which one of these documents has an array to the side table. */
  discover(shape: CollectionShape, docs: readonly object[]): void {
    for (const path of pathsOf(shape.indexes)) {
      if (this.paths.has(path) || !docs.some((doc) => valuesAtPath(doc, path).multiple)) continue;
      refuseArrayInUnique(shape.name, path, shape.indexes);
      this.connection.transaction(() => this.move(shape, path));
      this.paths.add(path);
    }
  }

  put({ valuesTable }: CollectionShape, id: string, doc: object): void {
    for (const path of this.paths) this.store(valuesTable, id, path, doc);
  }

  delete({ valuesTable }: CollectionShape, id: string): void {
    if (this.paths.size > 0) this.connection.run(`DELETE FROM ${valuesTable} WHERE id = ?`, id);
  }

  private move({ table, valuesTable }: CollectionShape, path: string): void {
    this.connection.execute(`
      CREATE TABLE IF NOT EXISTS ${valuesTable} (id TEXT NOT NULL, path TEXT NOT NULL, value);
      CREATE INDEX IF NOT EXISTS "${this.collection}__values" ON ${valuesTable} (path, value, id);
      CREATE INDEX IF NOT EXISTS "${this.collection}__values_of" ON ${valuesTable} (id);
    `);
    this.connection.run('INSERT INTO multi_valued_paths VALUES (?, ?)', this.collection, path);
    for (const { id, doc } of this.connection.all({ text: `SELECT id, doc FROM ${table}`, values: [] }))
      this.store(valuesTable, id as string, path, JSON.parse(doc as string));
  }

  private store(valuesTable: string, id: string, path: string, doc: unknown): void {
    for (const value of new Set(valuesAtPath(doc, path).values.flatMap(asSqlValue)))
      this.connection.run(`INSERT INTO ${valuesTable} VALUES (?, ?, ?)`, id, path, value);
  }
}

/** As `json_extract` gives it: booleans are 1 and 0. Objects are no values. */
function asSqlValue(value: unknown): SQLInputValue[] {
  if (value === undefined || value === null) return [null];
  if (typeof value === 'boolean') return [Number(value)];
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return [];
}
