import { type EventFeed, freshEvents, type Log, type SourcedEvent } from '@samenloket/event-sourcing';
import type { DocumentStore } from '@samenloket/read-models';
import { type ParkedEvent, ParkedEvents } from './parked-events.js';
import { ParkingHandler } from './parking-handler.js';
import { PositionGate } from './position-gate.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';

export interface EventProcessOptions {
  /** Lower camel case, unique in its service: names the checkpoint and what is parked. */
  readonly name: string;
  readonly feed: EventFeed;
  /** The service's own documents, which keep the checkpoint and the parked pointers. */
  readonly checkpoints: DocumentStore;
  /** Idempotent: after a crash the last events come again. */
  readonly handle: (event: SourcedEvent) => Promise<void>;
  readonly log: Log;
  readonly retry?: RetryPolicy;
  /** Events a page, and at most so many come again after a crash; default 100. */
  readonly pageSize?: number;
}

export interface EventProcessStatus {
  readonly name: string;
  readonly producer: string;
  /** Everything of the producer up to here is handled or parked. */
  readonly position: number;
  readonly running: boolean;
  readonly parked: readonly ParkedEvent[];
}

/**
 * Reacts to the events of a feed: in order, each at least once. An event that keeps failing is parked as a pointer,
 * and later events of its stream wait behind it; other streams go on. Each start tries what is parked once more.
 */
export class EventProcess {
  private readonly retry: RetryPolicy;
  private readonly gate: PositionGate;
  private handler: ParkingHandler | undefined;
  private saved = 0;
  private stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: EventProcessOptions) {
    this.retry = options.retry ?? defaultRetryPolicy;
    this.gate = new PositionGate(`Process ${options.name}`);
  }

  async start(): Promise<void> {
    const { name, checkpoints } = this.options;
    if (this.running) throw new Error(`Process ${name} already runs.`);
    this.stopping = new AbortController();
    const parked = await ParkedEvents.open(checkpoints, name);
    this.saved = (await checkpoints.checkpoint(this.checkpointName)) ?? 0;
    this.gate.moveTo(this.saved);
    this.handler = new ParkingHandler({ ...this.options, retry: this.retry }, parked);
    this.running = this.run(this.handler, this.stopping.signal);
  }

  /** Finishes the event in hand and keeps the checkpoint. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.running = undefined;
  }

  status(): EventProcessStatus {
    const { name, feed } = this.options;
    return {
      name,
      producer: feed.producer,
      position: this.gate.position,
      running: this.running !== undefined && !this.stopping.signal.aborted,
      parked: this.handler?.parked.all() ?? [],
    };
  }

  /**
   * Resolves when everything up to this position is handled or parked.
   * @throws DomainError UNAVAILABLE after `timeoutMs`
   */
  waitFor(position: number, timeoutMs = 10_000): Promise<void> {
    return this.gate.reached(position, timeoutMs);
  }

  /** Tries every parked event once more, as it reads today; a stream goes on until its next failure. */
  async retryParked(): Promise<{ readonly handled: number; readonly stillParked: number }> {
    if (!this.handler) throw new Error(`Process ${this.options.name} has not been started.`);
    const handled = await this.handler.retryParked();
    return { handled, stillParked: this.handler.parked.all().length };
  }

  private get checkpointName(): string {
    return `process:${this.options.name}`;
  }

  private async run(handler: ParkingHandler, signal: AbortSignal): Promise<void> {
    const { feed, log, name } = this.options;
    for (let [failed, triedParked] = [0, false]; !signal.aborted;) {
      try {
        if (!triedParked) await handler.retryParked();
        triedParked = true;
        for await (const _head of feed.changes(this.gate.position, signal)) {
          await this.takeAll(handler, signal);
          failed = 0;
        }
        if (!signal.aborted) throw new Error(`The feed of ${feed.producer} ended.`);
      } catch (err) {
        failed++;
        log.warn({ err, process: name, failed }, 'A process is held up and will go on');
        await this.retry.wait(this.retry.pauseMs(failed), signal);
      }
    }
  }

  private async takeAll(handler: ParkingHandler, signal: AbortSignal): Promise<void> {
    const { feed, pageSize = 100 } = this.options;
    for (let more = true; more && !signal.aborted;) {
      const page = await feed.read(this.gate.position, pageSize);
      for (const event of freshEvents(page, this.gate.position)) {
        if (!(await handler.take(event, signal))) break;
        this.gate.moveTo(event.position);
      }
      if (!signal.aborted) this.gate.moveTo(page.position);
      await this.save(handler.parked);
      more = page.more;
    }
  }

  private async save(parked: ParkedEvents): Promise<void> {
    if (this.gate.position === this.saved) return;
    const { position } = this.gate;
    await parked.checkpoint({ name: this.checkpointName, position });
    this.saved = position;
  }
}
