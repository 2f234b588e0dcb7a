import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, EventStore } from '@samenloket/event-sourcing';
import type { MongoKeyStore } from '@samenloket/event-store/mongodb';
import type { MongoDocumentStore } from '@samenloket/read-models/mongodb';
import { writeNationalNumbers } from '../backups/national-number-file.js';
import { requireNewFolder } from '../new-folder.js';
import type { OnProgress } from '../operations/operation.js';
import {
  type BackupErasure,
  type BackupResult,
  type BuiltIndex,
  type KeptBeside,
  PlatformStorage,
  type StorageStatistics,
} from '../platform-storage.js';
import { writeEventFile } from './backup/event-file.js';
import { eventsIn, keysIn, writeManifest } from './backup/manifest.js';

export interface Servers {
  /** Connection string of the event store. */
  readonly address: string;
  readonly eventStore: EventStore;
  readonly keys: MongoKeyStore;
  readonly documents: ReadonlyMap<string, MongoDocumentStore>;
  readonly clock: Clock;
}

/** The distributed profile's storage: an event store and databases on servers. */
export class ServerStorage extends PlatformStorage {
  constructor(private readonly servers: Servers) {
    super();
  }

  /** On the volume of intake, where its own tools read it. */
  readonly outbox = undefined;

  /** Without what stands before the host: that is a password. */
  get place(): string {
    return this.servers.address.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
  }

  /** Reads the whole log: the server keeps no counts. */
  async statistics(): Promise<StorageStatistics> {
    const { eventStore } = this.servers;
    let events = 0;
    const streams = new Set<string>();
    for await (const { stream } of eventStore.readAll()) {
      events += 1;
      streams.add(stream);
    }
    return { events, streams: streams.size, head: await eventStore.head() };
  }

  async backup(
    folder: string,
    { nationalNumbers }: KeptBeside,
    onProgress: OnProgress,
  ): Promise<BackupResult> {
    await requireNewFolder(folder);
    const { eventStore, keys, clock } = this.servers;
    for (const name of ['data', 'keys']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    // Events after what belongs to them: each hash in the copy then finds its request.
    await writeNationalNumbers(folder, nationalNumbers);
    const total = await eventStore.head();
    let head = 0;
    const file = await writeEventFile(eventsIn(folder), eventStore.readAll(), ({ position }) => {
      head = position;
      onProgress({ phase: 'events', done: position, total: Math.max(total, position) });
    });
    // Keys after events: every event in the copy then finds its key.
    onProgress({ phase: 'keys', done: 0, total: 1 });
    await keys.backupTo(keysIn(folder));
    await writeManifest(folder, { format: 2, madeAt: clock.now().toISOString(), head, ...file });
    onProgress({ phase: 'keys', done: 1, total: 1 });
    return { data: join(folder, 'data'), keys: keysIn(folder), events: file.events, head };
  }

  async buildIndexes(): Promise<readonly BuiltIndex[]> {
    const built: BuiltIndex[] = [];
    for (const [service, documents] of this.servers.documents)
      for (const index of await documents.ensureIndexes()) built.push({ service, ...index });
    return built;
  }

  /** Backups are kept elsewhere, apart: a restore applies the erasures again. */
  async eraseFromBackups(): Promise<readonly BackupErasure[]> {
    return [];
  }
}
