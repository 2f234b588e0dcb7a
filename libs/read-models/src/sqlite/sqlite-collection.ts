import { types } from 'node:util';
import {
  type Checkpoint,
  Collection,
  type CollectionSpec,
  DuplicateKey,
  type Filter,
  type FindOptions,
  type Page,
  type Positions,
  type Scalar,
  type StoredDocument,
  type Write,
} from '../document-store.js';
import { withEarlier } from '../query/collection-spec.js';
import { encodeCursor } from '../query/cursor.js';
import { type CollectionShape, createIndexSql, indexNameIn, shapeOf } from './collection-shape.js';
import { compileCount, compileFind } from './compile-find.js';
import { MultiValuedPaths } from './multi-valued-paths.js';
import type { Row, SqliteConnection } from './sqlite-connection.js';

export class SqliteCollection<Doc extends object> extends Collection<Doc> {
  readonly name: string;
  private readonly multiValued: MultiValuedPaths;
  private shape: CollectionShape;

  constructor(
    private readonly connection: SqliteConnection,
    spec: CollectionSpec,
  ) {
    super();
    this.name = spec.name;
    this.multiValued = new MultiValuedPaths(connection, spec.name);
    this.shape = shapeOf(spec, this.multiValued.paths);
    this.declare(spec);
  }

  /** Creates what is not there yet, and an index again whose paths changed. Indexes of other openers stay. */
  declare({ name, indexes }: CollectionSpec): void {
    const shape = shapeOf(
      { name, indexes: withEarlier(indexes, this.shape.indexes) },
      this.multiValued.paths,
    );
    let changed = false;
    this.connection.transaction(() => {
      this.connection.execute(
        `CREATE TABLE IF NOT EXISTS ${shape.table} (id TEXT PRIMARY KEY, doc TEXT NOT NULL, positions TEXT NOT NULL)`,
      );
      for (const index of shape.indexes) {
        const wanted = createIndexSql(shape, index);
        const indexName = indexNameIn(shape, index);
        const present = this.connection.first('SELECT sql FROM sqlite_master WHERE name = ?', indexName);
        if (present?.['sql'] === wanted) continue;
        this.connection.execute(`DROP INDEX IF EXISTS "${indexName}"; ${wanted}`);
        changed = true;
      }
    });
    this.shape = shape;
    if (changed) this.multiValued.discover(shape, this.all());
  }

  async get(id: string): Promise<StoredDocument<Doc> | undefined> {
    return this.read(id);
  }

  async getMany(ids: readonly string[]): Promise<StoredDocument<Doc>[]> {
    return [...new Set(ids)].map((id) => this.read(id)).filter((stored) => stored !== undefined);
  }

  async put(id: string, doc: Doc, positions: Positions = {}): Promise<void> {
    await this.writeAll([{ kind: 'put', id, doc, positions }]);
  }

  async delete(id: string): Promise<void> {
    await this.writeAll([{ kind: 'delete', id }]);
  }

  async find(options: FindOptions = {}): Promise<Page<Doc>> {
    const { stretches, limit } = compileFind(this.shape, options);
    const rows: Row[] = [];
    for (const { text, values } of stretches) {
      if (rows.length > limit) break;
      const wanted = limit === Infinity ? -1 : limit + 1 - rows.length;
      rows.push(...this.connection.all({ text, values: [...values, wanted] }));
    }
    const page = rows.slice(0, limit);
    const documents = page.map((row) => storedDocument<Doc>(row['id'] as string, row));
    const last = page.at(-1);
    if (rows.length <= limit || !last) return { documents };
    const place = { value: last['sort_value'] as Scalar, id: last['id'] as string };
    return { documents, next: encodeCursor(options.sort, place) };
  }

  async count(filter: Filter = {}): Promise<number> {
    const { text, values } = compileCount(this.shape, { filter });
    return this.connection.first(text, ...values)?.['documents'] as number;
  }

  async writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint): Promise<void> {
    this.multiValued.discover(
      this.shape,
      writes.flatMap((write) => (write.kind === 'put' ? [write.doc] : [])),
    );
    try {
      this.connection.transaction(() => {
        for (const write of writes) this.write(write);
        if (checkpoint) this.keep(checkpoint);
      });
    } catch (error) {
      throw this.duplicateKey(error) ?? error;
    }
  }

  private all(): Doc[] {
    const rows = this.connection.all({ text: `SELECT doc FROM ${this.shape.table}`, values: [] });
    return rows.map(({ doc }) => JSON.parse(doc as string) as Doc);
  }

  private read(id: string): StoredDocument<Doc> | undefined {
    const row = this.connection.first(`SELECT doc, positions FROM ${this.shape.table} WHERE id = ?`, id);
    return row && storedDocument<Doc>(id, row);
  }

  private write(write: Write<Doc>): void {
    const { table } = this.shape;
    this.multiValued.delete(this.shape, write.id);
    if (write.kind === 'delete') {
      this.connection.run(`DELETE FROM ${table} WHERE id = ?`, write.id);
      return;
    }
    this.connection.run(
      `INSERT INTO ${table} VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET doc = excluded.doc, positions = excluded.positions`,
      write.id,
      JSON.stringify(write.doc),
      JSON.stringify(write.positions),
    );
    this.multiValued.put(this.shape, write.id, write.doc);
  }

  private keep({ name, position }: Checkpoint): void {
    this.connection.run(
      'INSERT INTO checkpoints VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET position = excluded.position',
      name,
      position,
    );
  }

  private duplicateKey(error: unknown): DuplicateKey | undefined {
    const violated =
      types.isNativeError(error) && /UNIQUE constraint failed: index '(.+)'/.exec(error.message)?.[1];
    const index = this.shape.indexes.find((candidate) => indexNameIn(this.shape, candidate) === violated);
    return index && new DuplicateKey(this.name, index.name);
  }
}

function storedDocument<Doc extends object>(id: string, row: Row): StoredDocument<Doc> {
  return {
    id,
    doc: JSON.parse(row['doc'] as string) as Doc,
    positions: JSON.parse(row['positions'] as string) as Positions,
  };
}
