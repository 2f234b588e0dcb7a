import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@samenloket/event-sourcing';
import type { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { writeNationalNumbers } from '../../backups/national-number-file.js';
import { requireNewFolder } from '../../new-folder.js';
import type { OnProgress } from '../../operations/operation.js';
import {
  type BackupErasure,
  type BackupResult,
  type BuiltIndex,
  type KeptBeside,
  PlatformStorage,
  type StorageStatistics,
} from '../../platform-storage.js';
import type { DataFolder } from './data-folder.js';
import { copyKeyFiles } from './key-files.js';
import { eraseFromBackups, rememberBackup } from './known-backups.js';

/** The embedded profile's storage: SQLite files in one folder. */
export class FolderStorage extends PlatformStorage {
  constructor(
    private readonly folder: DataFolder,
    private readonly eventStore: SqliteEventStore,
    private readonly keys: SqliteKeyStore,
    private readonly clock: Clock,
    private readonly outboxFolder: string | undefined,
  ) {
    super();
  }

  get place(): string {
    return this.folder.path;
  }

  get outbox(): string {
    return this.outboxFolder ?? this.folder.outbox;
  }

  statistics(): Promise<StorageStatistics> {
    return this.eventStore.statistics();
  }

  async backup(
    target: string,
    { nationalNumbers }: KeptBeside,
    onProgress: OnProgress,
  ): Promise<BackupResult> {
    await requireNewFolder(target);
    const copy = { data: join(target, 'data'), keys: join(target, 'keys') };
    await mkdir(copy.data, { recursive: true, mode: 0o700 });
    await mkdir(copy.keys, { recursive: true, mode: 0o700 });
    // Events after what belongs to them, keys after both: each in the copy then finds its request and its key.
    onProgress({ phase: 'events', done: 0, total: 2 });
    await writeNationalNumbers(target, nationalNumbers);
    await this.eventStore.backupTo(join(copy.data, 'events.sqlite'));
    onProgress({ phase: 'keys', done: 1, total: 2 });
    await this.keys.backupTo(copy.keys);
    await copyKeyFiles(this.folder.keys, copy.keys);
    const { events, head } = await this.eventStore.statistics();
    const manifest = { format: 1, madeAt: this.clock.now().toISOString(), events, head };
    await writeFile(join(copy.data, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rememberBackup(this.folder, copy.keys);
    onProgress({ phase: 'keys', done: 2, total: 2 });
    return { ...copy, events, head };
  }

  /** SQLite gets its indexes with the collection; none can be missing. */
  async buildIndexes(): Promise<readonly BuiltIndex[]> {
    return [];
  }

  eraseFromBackups(familyId: string): Promise<BackupErasure[]> {
    return eraseFromBackups(this.folder, familyId);
  }
}
