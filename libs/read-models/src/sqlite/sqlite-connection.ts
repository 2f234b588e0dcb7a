import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, unknown>;

/** A piece of SQL with the values of its question marks, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

const megabyte = 2 ** 20;

/** One connection to one file, with its statements prepared once. */
export class SqliteConnection {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(private readonly file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.database = new DatabaseSync(file, { timeout: 2_000 });
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL; -- read models can be built again, so the last moment may be lost
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY; -- personal data never reaches a temporary file
      PRAGMA cache_size = -${(64 * megabyte) / 1024};
      PRAGMA wal_autocheckpoint = 4000;
    `);
  }

  execute(sql: string): void {
    this.database.exec(sql);
  }

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.prepare(sql).run(...values);
  }

  first(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.prepare(sql).get(...values);
  }

  all({ text, values }: Sql): Row[] {
    return this.prepare(text).all(...values);
  }

  /** All of `work` or nothing of it. */
  transaction(work: () => void): void {
    this.run('BEGIN IMMEDIATE');
    try {
      work();
      this.run('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.run('ROLLBACK');
      throw error;
    }
  }

  /**
   * Rewrites the file from what lives in it: `secure_delete` alone leaves old bytes in the gaps of pages that were
   * split or merged, and the write-ahead log holds every version of a page until it is truncated.
   */
  purge(): void {
    if (this.file === ':memory:') return;
    this.database.exec('VACUUM');
    const result = this.first('PRAGMA wal_checkpoint(TRUNCATE)');
    if (result?.['busy'] !== 0) {
      throw new Error(
        `${this.file} is being read by another process, so deleted data is still in its log. Stop that process and purge again.`,
      );
    }
  }

  close(): void {
    if (!this.database.isOpen) return;
    this.statements.clear();
    this.database.close();
  }

  private prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
