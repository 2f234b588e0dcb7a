import type { Clock, EventStore } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { ServiceConfiguration } from '@samenloket/service-host';
import type { OnProgress } from '../operations/operation.js';
import {
  type BackupErasure,
  type BackupResult,
  PlatformStorage,
  type StorageStatistics,
} from '../platform-storage.js';

/** The distributed profile's storage: an event store and databases on servers. */
export class ServerStorage extends PlatformStorage {
  constructor(
    private readonly configuration: Pick<ServiceConfiguration, 'eventStore'>,
    private readonly eventStore: EventStore,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Without what stands before the host: that is a password. */
  get place(): string {
    return this.configuration.eventStore.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
  }

  /** Reads the whole log: the server keeps no counts. */
  async statistics(): Promise<StorageStatistics> {
    let events = 0;
    const streams = new Set<string>();
    for await (const { stream } of this.eventStore.readAll()) {
      events += 1;
      streams.add(stream);
    }
    return { events, streams: streams.size, head: await this.eventStore.head() };
  }

  async backup(_folder: string, _onProgress: OnProgress): Promise<BackupResult> {
    throw new Error(`${this.keys.constructor.name} ${this.clock.now().toISOString()}`);
  }

  async eraseFromBackups(): Promise<readonly BackupErasure[]> {
    return [];
  }
}
