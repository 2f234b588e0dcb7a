import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { types } from 'node:util';
import { type CommandError, outOfDiskSpace } from '../command-error.js';

const tables = `
  CREATE TABLE IF NOT EXISTS collections (
    id INTEGER PRIMARY KEY, namespace TEXT NOT NULL UNIQUE, uuid BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, spec BLOB NOT NULL, multikey INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS documents (
    collection INTEGER NOT NULL, id BLOB NOT NULL, doc BLOB NOT NULL, UNIQUE (collection, id)) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    index_id INTEGER NOT NULL, key BLOB NOT NULL, id BLOB NOT NULL,
    PRIMARY KEY (index_id, key, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (
    lsid TEXT PRIMARY KEY, txn_number INTEGER NOT NULL, reply BLOB, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

interface Group {
  readonly durable: Promise<void>;
  readonly settle: (error?: Error) => void;
}

/**
 * One SQLite file. Commands that come in the same turn of the event loop share one durable commit, and none is
 * answered before it: what a client was told stays, through a kill at any moment.
 */
export class DatabaseFile {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  /** Iterating holds a statement; these wait for the next one to iterate. */
  private readonly idle = new Map<string, StatementSync[]>();
  private group: Group | undefined;
  /** Called when what was written is taken back, for those who remember something of it. */
  onRollback: () => void = () => undefined;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.database = new DatabaseSync(join(folder, 'mongodb.sqlite'));
    // As MongoDB's journal: what was answered outlives the process, and all but the last moment a loss of power.
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
    this.database.exec(tables);
  }

  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.prepare(sql).run(...values).lastInsertRowid);
  }

  first<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.prepare(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.prepare(sql).all(...values) as Row[];
  }

  /** Row by row; nothing may be written before the last one is taken or the loop is left. */
  *rows<Row>(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row> {
    const idle = this.idle.get(sql) ?? [];
    this.idle.set(sql, idle);
    const statement = idle.pop() ?? this.database.prepare(sql);
    try {
      yield* statement.iterate(...values) as Iterable<Row>;
    } finally {
      idle.push(statement);
    }
  }

  /** What is read is told only when it is durable. */
  async reading<Result>(work: () => Result): Promise<Result> {
    const result = work();
    await this.group?.durable;
    return result;
  }

  /** All of `work` or nothing of it; resolves when it is durable. */
  async writing<Result>(work: () => Result): Promise<Result> {
    const { result, durable } = this.inGroup(work);
    await durable;
    return result;
  }

  close(): void {
    if (this.group) this.commit();
    if (this.database.isOpen) this.database.close();
  }

  private inGroup<Result>(work: () => Result): { readonly result: Result; readonly durable: Promise<void> } {
    try {
      this.group ??= this.begin();
      const { durable } = this.group;
      this.run('SAVEPOINT command');
      const result = work();
      this.run('RELEASE command');
      return { result, durable };
    } catch (error) {
      if (isFromSqlite(error)) throw this.fail(error);
      this.database.exec('ROLLBACK TO command; RELEASE command');
      this.onRollback();
      throw error;
    }
  }

  private begin(): Group {
    this.database.exec('BEGIN IMMEDIATE');
    const { promise: durable, resolve, reject } = Promise.withResolvers<void>();
    durable.catch(() => undefined);
    setImmediate(() => this.commit());
    return { durable, settle: (error) => (error ? reject(error) : resolve()) };
  }

  private commit(): void {
    const { group } = this;
    if (!group) return;
    try {
      this.database.exec('COMMIT');
    } catch (error) {
      this.fail(error);
      return;
    }
    this.group = undefined;
    group.settle();
  }

  /** The disk is full or broken: nothing of the shared commit stays, and everyone in it is told. */
  private fail(error: unknown): CommandError {
    const refused = outOfDiskSpace(types.isNativeError(error) ? error.message : 'the disk refused it');
    if (this.database.isTransaction) this.database.exec('ROLLBACK');
    this.onRollback();
    this.group?.settle(refused);
    this.group = undefined;
    return refused;
  }

  private prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) this.statements.set(sql, (statement = this.database.prepare(sql)));
    return statement;
  }
}

function isFromSqlite(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
