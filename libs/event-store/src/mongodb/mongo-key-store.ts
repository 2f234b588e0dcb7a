import { randomBytes } from 'node:crypto';
import { type Clock, SystemClock } from '@samenloket/event-sourcing';
import type { Connection } from 'mongoose';
import { type Erasure, erasedFamily, type FamilyKey, KeyStore } from '../personal-data/key-store.js';
import { readKeyBackup, writeKeyBackup } from './key-backup.js';
import { KeyCollection } from './key-collection.js';
import { fromBytes, type KeyRecord, toBytes, toErasure } from './key-records.js';
import { connectKeys, type KeysConnectionOptions } from './keys-connection.js';
import type { MasterKey } from './master-key.js';
import { Together } from './together.js';

export interface MongoKeyStoreOptions extends KeysConnectionOptions {
  readonly masterKey: MasterKey;
  readonly clock?: Clock;
}

const keyBytes = 32;

/**
 * Families' keys in a database of their own, each wrapped by the master key. Nothing is kept in memory: an erasure by
 * any replica holds at once for all of them.
 */
export class MongoKeyStore extends KeyStore {
  private readonly reading = new Together<string, KeyRecord>((ids) => this.records.read(ids));
  private readonly making = new Together<string, KeyRecord>((ids) => this.make(ids));

  private constructor(
    private readonly connection: Connection,
    private readonly records: KeyCollection,
    private readonly masterKey: MasterKey,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** @throws DomainError UNAVAILABLE, as every later call when no server answers */
  static async open(options: MongoKeyStoreOptions): Promise<MongoKeyStore> {
    const { masterKey, clock = new SystemClock(), ...connecting } = options;
    const connection = await connectKeys(connecting);
    if (!connection.db) throw new Error('An open connection has a database.');
    return new MongoKeyStore(connection, new KeyCollection(connection.db), masterKey, clock);
  }

  async keyFor(familyId: string): Promise<FamilyKey> {
    const record = (await this.reading.get(familyId)) ?? (await this.making.get(familyId));
    return this.keyIn(familyId, record);
  }

  async keysFor(familyIds: readonly string[]): Promise<ReadonlyMap<string, FamilyKey>> {
    const ids = [...new Set(familyIds)];
    const known = await this.records.read(ids);
    const keys = new Map([...known.values()].map((record) => [record._id, this.keyIn(record._id, record)]));
    const made = await this.make(ids.filter((id) => !known.has(id)));
    return new Map(ids.map((id) => [id, keys.get(id) ?? this.keyIn(id, made.get(id))]));
  }

  async existingKey(familyId: string): Promise<FamilyKey | null> {
    const record = await this.reading.get(familyId);
    return record?.wrapped ? this.keyIn(familyId, record) : null;
  }

  async erase(familyId: string): Promise<boolean> {
    return (await this.records.erase([{ familyId, erasedAt: this.clock.now().toISOString() }])) > 0;
  }

  async erasures(): Promise<readonly Erasure[]> {
    return (await this.records.erased()).flatMap(toErasure);
  }

  async applyErasures(erasures: readonly Erasure[]): Promise<void> {
    await this.records.erase(erasures);
  }

  /**
   * Wraps again, with the newest master key, what an older one wraps. Answers how many; at 0 the older ones may be
   * taken out of the file.
   */
  async rewrap(): Promise<number> {
    let rewrapped = 0;
    for await (const { _id, wrapped } of this.records.all({ notWrappedBy: this.masterKey.keyId })) {
      if (!wrapped) continue;
      const anew = toBytes(this.masterKey.wrap(_id, this.masterKey.unwrap(_id, fromBytes(wrapped))));
      rewrapped += await this.records.replaceWrapping({ _id, wrapped: anew }, wrapped.keyId);
    }
    return rewrapped;
  }

  /**
   * Keys and erasures as files in a folder, replacing an older copy. Keep it apart from the copy of the data. Keys stay
   * wrapped: without the master key, which is not in it, nobody reads them.
   */
  async backupTo(folder: string): Promise<void> {
    await writeKeyBackup(folder, this.records.all());
  }

  /** Adds what the backup has and this store has not. Erasures come first, and none is undone, whoever made it. */
  async restoreFrom(folder: string): Promise<void> {
    const { records, erasures } = await readKeyBackup(folder);
    await this.records.erase(erasures);
    await this.records.addAbsent(records);
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private async make(ids: readonly string[]): Promise<ReadonlyMap<string, KeyRecord>> {
    const fresh = ids.map((_id) => ({
      _id,
      wrapped: toBytes(this.masterKey.wrap(_id, randomBytes(keyBytes))),
    }));
    await this.records.addAbsent(fresh);
    return this.records.read(ids);
  }

  /** @throws DomainError ERASED */
  private keyIn(familyId: string, record: KeyRecord | undefined): FamilyKey {
    if (!record) throw new Error('A key that was stored is not there.');
    if (!record.wrapped) throw erasedFamily(familyId);
    return this.masterKey.unwrap(familyId, fromBytes(record.wrapped));
  }
}
