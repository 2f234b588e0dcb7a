import { EventStoreDbStore, type EventStoreDbStoreOptions } from '@samenloket/event-store/eventstoredb';
import { type TemporaryFolder, temporaryFolder } from '@samenloket/event-store/testing';
import { type EventStoreDouble, startEventStoreDouble } from '../index.js';

/** A double as a process of its own that can be killed, and stores connected to it. */
export class FailingServer implements AsyncDisposable {
  private readonly stores: EventStoreDbStore[] = [];

  private constructor(
    private readonly folder: TemporaryFolder,
    private double: EventStoreDouble,
  ) {}

  static async start(): Promise<FailingServer> {
    const folder = await temporaryFolder();
    return new FailingServer(folder, await startEventStoreDouble({ folder: folder.path }));
  }

  get connectionString(): string {
    return this.double.connectionString;
  }

  get pid(): number {
    return this.double.pid;
  }

  get path(): string {
    return this.folder.path;
  }

  async store(options: Partial<EventStoreDbStoreOptions> = {}): Promise<EventStoreDbStore> {
    const store = await EventStoreDbStore.open({ connectionString: this.connectionString, ...options });
    this.stores.push(store);
    return store;
  }

  kill(): Promise<void> {
    return this.double.kill();
  }

  /** On the same folder and port. */
  async startAgain(): Promise<void> {
    this.double = await startEventStoreDouble({ folder: this.folder.path, port: this.double.port });
  }

  async killAndStartAgain(): Promise<void> {
    await this.kill();
    await this.startAgain();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const store of this.stores) await store.close();
    await this.double.kill();
    await this.folder[Symbol.asyncDispose]();
  }
}
