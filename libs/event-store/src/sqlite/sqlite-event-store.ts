import {
  type AppendResult,
  type Clock,
  EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@samenloket/event-sourcing';
import { CommitSignal } from './commit-signal.js';
import { EventReader } from './event-reader.js';
import { FolderLock } from './folder-lock.js';
import { LastPage } from './last-page.js';
import { paged } from './paged.js';
import { openForReading } from './schema.js';
import { type StoreStatistics, backUp, statistics } from './store-operations.js';
import { subscription } from './subscription.js';
import { WriterThread } from './writer-thread.js';

export interface SqliteEventStoreOptions {
  /** Data folder; made when absent. Holds `events.sqlite`. */
  readonly folder: string;
  /** Source of `recordedAt`; default the system clock. */
  readonly clock?: Clock;
  /** What runs, in the words of a refusal to who comes second, such as `samenloket import`. */
  readonly command?: string;
  /** A lock on this folder that the caller holds already, and keeps; else the store takes its own. */
  readonly lock?: FolderLock;
}

/** The event store of the embedded profile: one SQLite file, one writing thread, readers in pages. */
export class SqliteEventStore extends EventStore {
  private closing: Promise<void> | undefined;
  private readonly lastPage = new LastPage();

  private constructor(
    private readonly folder: string,
    private readonly lock: FolderLock | undefined,
    private readonly writer: WriterThread,
    private readonly reader: EventReader,
    private readonly commits: CommitSignal,
  ) {
    super();
  }

  /** @throws DomainError CONFLICT when another process, or this one, has the folder open already. */
  static async open({ folder, clock, command, lock }: SqliteEventStoreOptions): Promise<SqliteEventStore> {
    const own = lock ? undefined : FolderLock.acquire(folder, command === undefined ? {} : { command });
    try {
      const commits = new CommitSignal(0);
      const writer = await WriterThread.start({ folder }, commits, clock);
      return new SqliteEventStore(folder, own, writer, new EventReader(openForReading(folder)), commits);
    } catch (error) {
      own?.release();
      throw error;
    }
  }

  async append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    if (stream === '') throw new RangeError('An append needs the name of a stream.');
    if (events.length === 0) throw new RangeError(`Stream ${stream}: an append needs at least one event.`);
    const columns: string[] = [];
    for (const { id, type, data, metadata } of events) {
      columns.push(id, type, JSON.stringify(data), JSON.stringify(metadata));
    }
    return this.writer.append(stream, expected, columns);
  }

  readStream(
    stream: string,
    { direction = 'forwards', from, limit = Infinity }: ReadStreamOptions = {},
  ): AsyncIterable<RecordedEvent> {
    return paged(limit, (last, wanted) =>
      direction === 'forwards'
        ? this.reader.streamForwards(stream, last ? last.revision + 1 : (from ?? 0), wanted)
        : this.reader.streamBackwards(
            stream,
            last ? last.revision - 1 : (from ?? Number.MAX_SAFE_INTEGER),
            wanted,
          ),
    );
  }

  readAll({ after = 0, categories, limit = Infinity }: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    return paged(limit, (last, wanted) => {
      const from = last?.position ?? after;
      return this.reader.all(from, this.commits.worthReading(from, categories), wanted);
    });
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<SubscriptionMessage> {
    return subscription(this.reader, this.commits, this.lastPage, options);
  }

  async head(): Promise<number> {
    return this.commits.head;
  }

  async statistics(): Promise<StoreStatistics> {
    return statistics(this.folder);
  }

  /** Copies the store as it is at one moment while it stays in use; the file appears when it is whole. */
  async backupTo(file: string): Promise<void> {
    return backUp(this.folder, file);
  }

  /** Writes what was asked before, ends the subscriptions, gives the folder free. */
  async close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  private async shutDown(): Promise<void> {
    await this.writer.close();
    this.commits.end();
    this.reader.close();
    this.lock?.release();
  }
}
