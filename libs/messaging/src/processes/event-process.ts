import {
  type Clock,
  DomainError,
  type EventFeed,
  type Log,
  type SourcedEvent,
  SystemClock,
} from '@samenloket/event-sourcing';
import { type DocumentStore, type Leases, type HeldBy, heldBy, whileOwner } from '@samenloket/read-models';
import { setTimeout as delay } from 'node:timers/promises';
import { checkpointName, OwnedProcess } from './owned-process.js';
import { type ParkedEvent, ParkedEvents } from './parked-events.js';
import type { ParkedProcessFilter, ProcessDropping } from './parking-handler.js';
import { PositionGate } from './position-gate.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';

const pollMs = 25;

export interface EventProcessOptions {
  /** Lower camel case, unique in its service: names the lease, the checkpoint and what is parked. */
  readonly name: string;
  readonly feed: EventFeed;
  /** The service's own documents, which keep the checkpoint and the parked pointers. */
  readonly checkpoints: DocumentStore;
  /** Of all replicas, the one that has the lease `process:<name>` runs it. */
  readonly leases: Leases;
  /** Idempotent: after a crash the last events come again. */
  readonly handle: (event: SourcedEvent) => Promise<void>;
  readonly log: Log;
  readonly retry?: RetryPolicy;
  /** Events a page; default 100. */
  readonly pageSize?: number;
  /** So many streams are handled side by side, each in its own order; default 1: all in the order of the feed. */
  readonly atOnce?: number;
  readonly clock?: Clock;
}

export interface EventProcessStatus extends HeldBy {
  readonly name: string;
  readonly producer: string;
  /** Everything of the producer up to here is handled or parked. */
  readonly position: number;
  readonly parked: readonly ParkedEvent[];
}

export interface ProcessRetryResult {
  readonly handled: number;
  readonly stillParked: number;
}

/**
 * Reacts to the events of a feed: in order, each at least once, on one replica. An event that keeps failing is parked
 * as a pointer, and later events of its stream wait behind it; other streams go on. Each owner tries what is parked
 * once more when it begins.
 */
export class EventProcess {
  private readonly options: Required<EventProcessOptions>;
  private readonly gate: PositionGate;
  private owned: OwnedProcess | undefined;
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private polling = false;

  constructor(options: EventProcessOptions) {
    this.options = {
      retry: defaultRetryPolicy,
      pageSize: 100,
      atOnce: 1,
      clock: new SystemClock(),
      ...options,
    };
    this.gate = new PositionGate(`Process ${options.name}`);
  }

  get name(): string {
    return this.options.name;
  }

  /** Begins to compete for running it. */
  async start(): Promise<void> {
    const { leases, log, name, checkpoints } = this.options;
    if (this.running) throw new Error(`Process ${name} already runs.`);
    this.stopping = new AbortController();
    const stop = this.stopping.signal;
    this.gate.moveTo((await checkpoints.checkpoint(checkpointName(name))) ?? 0);
    this.running = whileOwner({ leases, name: this.lease, log, stop }, async ({ fence }, signal) => {
      const owned = await OwnedProcess.open(this.options, fence, this.gate);
      this.owned = owned;
      try {
        await owned.run(signal);
      } finally {
        this.owned = undefined;
        this.poll();
      }
    });
  }

  /** Finishes the event in hand and keeps the checkpoint. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.running = undefined;
  }

  async status(): Promise<EventProcessStatus> {
    const { name, feed, leases, checkpoints } = this.options;
    const stored = (await checkpoints.checkpoint(checkpointName(name))) ?? 0;
    return {
      name,
      producer: feed.producer,
      position: this.owned?.position ?? stored,
      ...heldBy(this.owned !== undefined, this.lease, await leases.holders()),
      parked: await this.parked(),
    };
  }

  /**
   * Resolves when everything up to this position is handled or parked, on whichever replica.
   * @throws DomainError UNAVAILABLE after `timeoutMs`
   */
  waitFor(position: number, timeoutMs = 10_000): Promise<void> {
    const reached = this.gate.reached(position, timeoutMs);
    this.poll();
    return reached;
  }

  /** What failed, and what waits behind it, in order. */
  async parked(): Promise<ParkedEvent[]> {
    const { checkpoints, name, clock } = this.options;
    return (await ParkedEvents.open(checkpoints, name, clock)).all();
  }

  /** Tries every parked event once more, as it reads today; a stream goes on until its next failure. */
  retryParked(): Promise<ProcessRetryResult> {
    return this.interrupting(async ({ handler }) => {
      const handled = await handler.retryParked();
      return { handled, stillParked: handler.parked.all().length };
    });
  }

  /**
   * Gives failed events up: what they should have led to does not happen, and what waits behind them goes on.
   * @throws DomainError BAD_INPUT without any condition
   */
  async dropParked(
    filter: ParkedProcessFilter,
    dropping: ProcessDropping,
  ): Promise<ProcessRetryResult & { readonly dropped: number }> {
    if (filter.stream === undefined && filter.position === undefined)
      throw new DomainError('BAD_INPUT', 'Say which parked events to give up: a stream or a position.');
    return this.interrupting(async ({ handler }) => {
      const { dropped, handled } = await handler.dropParked(filter, dropping);
      return { dropped, handled, stillParked: handler.parked.all().length };
    });
  }

  private get lease(): string {
    return `process:${this.options.name}`;
  }

  /** Stands in for the owner, wherever that one is, who goes on afterwards. */
  private async interrupting<Result>(task: (owned: OwnedProcess) => Promise<Result>): Promise<Result> {
    const lease = await this.options.leases.seize(this.lease);
    try {
      return await task(await OwnedProcess.open(this.options, lease.fence, this.gate));
    } finally {
      await lease.release();
    }
  }

  /** Looks how far another replica is, as long as somebody here waits for that. */
  private poll(): void {
    if (!this.polling) void this.pollWhileAwaited();
  }

  private async pollWhileAwaited(): Promise<void> {
    const { checkpoints, log, name } = this.options;
    this.polling = true;
    while (this.gate.isAwaited && !this.owned) {
      await delay(pollMs);
      try {
        this.gate.moveTo((await checkpoints.checkpoint(checkpointName(name))) ?? 0);
      } catch (err) {
        log.warn({ err, process: name }, 'How far a process is cannot be seen now');
      }
    }
    this.polling = false;
  }
}
