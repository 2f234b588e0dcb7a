import { type Clock, SystemClock } from '@samenloket/event-sourcing';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Erasure, erasedFamily, type FamilyKey, KeyStore } from './key-store.js';
import { emptyLog, keysFile, openKeys } from './key-tables.js';

const keyBytes = 32;
const mostCachedKeys = 20_000;

/** Keys in `<folder>/keys.sqlite`, apart from the events, so that a backup of the one never holds the other. */
export class SqliteKeyStore extends KeyStore {
  private readonly cache = new Map<string, FamilyKey>();
  private readonly selectKey: StatementSync;
  private readonly selectErasure: StatementSync;
  private readonly insertKey: StatementSync;
  private readonly insertErasure: StatementSync;
  private readonly deleteKey: StatementSync;
  /** Families whose keys are asked in this turn of the event loop: their new keys share one commit. */
  private gathering: { readonly families: string[]; readonly made: Promise<void> } | undefined;

  private constructor(
    private readonly database: DatabaseSync,
    private readonly clock: Clock,
  ) {
    super();
    this.selectKey = database.prepare('SELECT key FROM keys WHERE family_id = ?');
    this.selectErasure = database.prepare('SELECT 1 FROM erasures WHERE family_id = ?');
    this.insertKey = database.prepare('INSERT INTO keys (family_id, key) VALUES (?, ?)');
    this.insertErasure = database.prepare('INSERT INTO erasures (family_id, erased_at) VALUES (?, ?)');
    this.deleteKey = database.prepare('DELETE FROM keys WHERE family_id = ?');
  }

  static async open({
    folder,
    clock = new SystemClock(),
  }: {
    folder: string;
    clock?: Clock;
  }): Promise<SqliteKeyStore> {
    return new SqliteKeyStore(openKeys(folder), clock);
  }

  async keyFor(familyId: string): Promise<FamilyKey> {
    const known = this.cache.get(familyId) ?? this.stored(familyId);
    if (known) return known;
    if (this.isErased(familyId)) throw erasedFamily(familyId);
    await this.gather(familyId);
    const made = this.stored(familyId);
    if (!made) throw erasedFamily(familyId);
    return made;
  }

  async keysFor(familyIds: readonly string[]): Promise<ReadonlyMap<string, FamilyKey>> {
    const erased = familyIds.find((familyId) => this.isErased(familyId));
    if (erased !== undefined) throw erasedFamily(erased);
    this.make(familyIds);
    return new Map(familyIds.map((familyId) => [familyId, this.stored(familyId) as FamilyKey]));
  }

  async existingKey(familyId: string): Promise<FamilyKey | null> {
    return this.cache.get(familyId) ?? this.stored(familyId) ?? null;
  }

  async erase(familyId: string): Promise<boolean> {
    if (this.isErased(familyId)) return false;
    this.eraseAll([{ familyId, erasedAt: this.clock.now().toISOString() }]);
    return true;
  }

  async erasures(): Promise<readonly Erasure[]> {
    const query =
      'SELECT family_id AS familyId, erased_at AS erasedAt FROM erasures ORDER BY erased_at, family_id';
    return this.database
      .prepare(query)
      .all()
      .map((row) => ({ ...row }) as unknown as Erasure);
  }

  async applyErasures(erasures: readonly Erasure[]): Promise<void> {
    const fresh = new Map(erasures.map((erasure) => [erasure.familyId, erasure]));
    this.eraseAll([...fresh.values()].filter(({ familyId }) => !this.isErased(familyId)));
  }

  /** A consistent copy as `<folder>/keys.sqlite`, replacing an older one. Keep it apart from the copy of the data. */
  async backupTo(folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    rmSync(keysFile(folder), { force: true });
    this.database.prepare('VACUUM INTO ?').run(keysFile(folder));
    chmodSync(keysFile(folder), 0o600);
  }

  async close(): Promise<void> {
    this.cache.clear();
    if (this.database.isOpen) this.database.close();
  }

  private gather(familyId: string): Promise<void> {
    if (!this.gathering) {
      const families: string[] = [];
      const made = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        this.gathering = undefined;
        this.make(families);
      });
      this.gathering = { families, made };
    }
    this.gathering.families.push(familyId);
    return this.gathering.made;
  }

  /** Makes the keys that are absent; passes over erased families. */
  private make(familyIds: readonly string[]): void {
    this.inTransaction(() => {
      for (const familyId of familyIds) {
        if (this.stored(familyId) || this.isErased(familyId)) continue;
        this.insertKey.run(familyId, randomBytes(keyBytes));
      }
    });
  }

  private eraseAll(erasures: readonly Erasure[]): void {
    if (erasures.length > 0) {
      this.inTransaction(() => {
        for (const { familyId, erasedAt } of erasures) {
          this.deleteKey.run(familyId);
          this.insertErasure.run(familyId, erasedAt);
        }
      });
      for (const { familyId } of erasures) this.cache.delete(familyId);
    }
    emptyLog(this.database);
  }

  /** Only durable keys enter the cache: one that a failed commit took back must not encrypt anything. */
  private stored(familyId: string): FamilyKey | undefined {
    const cached = this.cache.get(familyId);
    if (cached) return cached;
    const row = this.selectKey.get(familyId) as { key: Uint8Array } | undefined;
    if (!row) return undefined;
    const key = Buffer.from(row.key);
    if (this.database.isTransaction) return key;
    if (this.cache.size >= mostCachedKeys) this.cache.clear();
    this.cache.set(familyId, key);
    return key;
  }

  private isErased(familyId: string): boolean {
    return this.selectErasure.get(familyId) !== undefined;
  }

  private inTransaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }
}
