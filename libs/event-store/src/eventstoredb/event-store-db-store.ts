import {
  type AppendResult,
  type Clock,
  EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type Log,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  silentLog,
  type SubscribeOptions,
  type SubscriptionMessage,
  SystemClock,
  Turns,
} from '@samenloket/event-sourcing';
import { readAll } from './all-reader.js';
import { Appender } from './appender.js';
import { connect, type Connection, StoreClosed } from './connection.js';
import { headOf } from './head.js';
import { KnownStreams } from './known-streams.js';
import { type PatienceSettings, retrying } from './patience.js';
import { RecordingClock } from './recording-clock.js';
import { StreamReader } from './stream-reader.js';
import { Subscription } from './subscription.js';

export interface EventStoreDbStoreOptions {
  /** `esdb://user:password@host:2113?tls=true&tlsCAFile=/path`, and what else the client's own strings know. */
  readonly connectionString: string;
  /** Source of `recordedAt`; default the system clock. */
  readonly clock?: Clock;
  readonly log?: Log;
  /** Milliseconds to go on trying when the server is away, before an append or a read fails; default 10,000. */
  readonly patienceMs?: number;
  /** For a restore: the clock tells when events were first recorded, which may fall from one stream to another. */
  readonly retells?: boolean;
}

/** The event store of the distributed profile: EventStoreDB or KurrentDB, version 24.10 or later. */
export class EventStoreDbStore extends EventStore {
  private readonly turns = new Turns();
  private readonly closing = new AbortController();
  private readonly reader: StreamReader;
  private readonly appender: Appender;

  private constructor(
    private readonly connection: Connection,
    private readonly log: Log,
    private readonly patience: PatienceSettings,
    clock: RecordingClock,
  ) {
    super();
    const known = new KnownStreams();
    this.reader = new StreamReader(connection, known, patience);
    this.appender = new Appender(connection, known, this.reader, clock, patience);
  }

  /**
   * The server need not be there yet.
   * @throws DomainError BAD_INPUT on a connection string that cannot be used
   */
  static async open({
    connectionString,
    clock = new SystemClock(),
    log = silentLog,
    patienceMs = 10_000,
    retells = false,
  }: EventStoreDbStoreOptions): Promise<EventStoreDbStore> {
    const recording = new RecordingClock(clock, retells);
    const patience = { milliseconds: patienceMs, log };
    return new EventStoreDbStore(connect(connectionString), log, patience, recording);
  }

  /** @throws DomainError UNAVAILABLE when the server stays away: it is then not known whether it was stored */
  async append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    this.refuseWhenClosed();
    if (stream === '') throw new RangeError('An append needs the name of a stream.');
    if (events.length === 0) throw new RangeError(`Stream ${stream}: an append needs at least one event.`);
    // What cannot be written as JSON is refused here: inside the client it would end the process.
    for (const { data, metadata } of events) JSON.stringify([data, metadata]);
    return this.turns.take(stream, () => this.appender.append(stream, events, expected));
  }

  async *readStream(stream: string, options?: ReadStreamOptions): AsyncGenerator<RecordedEvent> {
    this.refuseWhenClosed();
    yield* this.reader.read(stream, options);
  }

  async *readAll(options?: ReadAllOptions): AsyncGenerator<RecordedEvent> {
    this.refuseWhenClosed();
    yield* readAll(this.connection, this.patience, options);
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<SubscriptionMessage> {
    return new Subscription(this.connection, this.log, this.closing.signal, options).messages();
  }

  async head(): Promise<number> {
    this.refuseWhenClosed();
    return retrying(this.patience, () => headOf(this.connection));
  }

  /** Ends the subscriptions, lets appends that were asked before be done, and ends what is read. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.turns.done();
    await this.connection.close();
  }

  private refuseWhenClosed(): void {
    if (this.closing.signal.aborted) throw new StoreClosed();
  }
}
