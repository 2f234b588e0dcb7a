import { type Collection, type CollectionSpec, DocumentStore } from '../document-store.js';
import { checkCollectionName } from '../query/collection-spec.js';
import { tablePrefix } from './collection-shape.js';
import { SqliteCollection } from './sqlite-collection.js';
import { SqliteConnection } from './sqlite-connection.js';

/** Documents as JSON in one SQLite file, with an expression index for each declared index. */
export class SqliteDocumentStore extends DocumentStore {
  private readonly opened = new Map<string, SqliteCollection<object>>();

  private constructor(private readonly connection: SqliteConnection) {
    super();
    connection.execute(`
      CREATE TABLE IF NOT EXISTS checkpoints (name TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS multi_valued_paths
        (collection TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (collection, path)) WITHOUT ROWID;
    `);
  }

  /** Folders on the way to `file` are created; `:memory:` keeps everything in memory. */
  static open({ file }: { readonly file: string }): SqliteDocumentStore {
    return new SqliteDocumentStore(new SqliteConnection(file));
  }

  /** One process has the file: an owner that was interrupted has stopped before the next one begins. */
  under(): DocumentStore {
    return this;
  }

  async collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>> {
    const known = this.opened.get(spec.name);
    if (known) {
      known.declare(spec);
      return known as unknown as Collection<Doc>;
    }
    const collection = new SqliteCollection<Doc>(this.connection, spec);
    this.opened.set(spec.name, collection);
    return collection;
  }

  async collectionNames(): Promise<string[]> {
    const rows = this.connection.all({
      text: `SELECT substr(name, length(?) + 1) AS name FROM sqlite_master
             WHERE type = 'table' AND substr(name, 1, length(?)) = ? ORDER BY name`,
      values: [tablePrefix, tablePrefix, tablePrefix],
    });
    return rows.map(({ name }) => name as string);
  }

  async drop(name: string): Promise<void> {
    checkCollectionName(name);
    this.connection.transaction(() => {
      this.connection.execute(`
        DROP TABLE IF EXISTS "${tablePrefix}${name}";
        DROP TABLE IF EXISTS "values_${name}";
      `);
      this.connection.run('DELETE FROM multi_valued_paths WHERE collection = ?', name);
    });
    this.opened.delete(name);
  }

  async checkpoint(name: string): Promise<number | undefined> {
    const row = this.connection.first('SELECT position FROM checkpoints WHERE name = ?', name);
    return row?.['position'] as number | undefined;
  }

  async deleteCheckpoint(name: string): Promise<void> {
    this.connection.run('DELETE FROM checkpoints WHERE name = ?', name);
  }

  async purge(): Promise<void> {
    this.connection.purge();
  }

  async close(): Promise<void> {
    this.connection.close();
  }
}
