import type { EventFeed, SourcedEvent } from '@samenloket/event-sourcing';
import type { DocumentStore } from '@samenloket/read-models';
import { freshEvents } from '../feeds/fresh-events.js';
import type { MessagingLog } from '../messaging-log.js';
import { failureText, type ParkedEvent, ParkedEvents } from './parked-events.js';
import { PositionGate } from './position-gate.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';
import { Turns } from './turns.js';

export interface EventProcessOptions {
  /** Lower camel case, unique in its service: names the checkpoint and what is parked. */
  readonly name: string;
  readonly feed: EventFeed;
  /** The service's own documents, which keep the checkpoint and the parked pointers. */
  readonly checkpoints: DocumentStore;
  /** Idempotent: after a crash the last events come again. */
  readonly handle: (event: SourcedEvent) => Promise<void>;
  readonly log: MessagingLog;
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
 * and later events of its stream wait behind it; other streams go on.
 */
export class EventProcess {
  private readonly retry: RetryPolicy;
  private readonly gate: PositionGate;
  private readonly turns = new Turns();
  private parked: ParkedEvents | undefined;
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
    this.parked = await ParkedEvents.open(checkpoints, name);
    this.saved = (await checkpoints.checkpoint(this.checkpointName)) ?? 0;
    this.gate.moveTo(this.saved);
    this.running = this.run(this.stopping.signal);
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
      parked: this.parked?.all() ?? [],
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
    const parked = this.parked;
    if (!parked) throw new Error(`Process ${this.options.name} has not been started.`);
    let handled = 0;
    for (const stream of parked.streams()) {
      handled += await this.turns.take(() => this.retryStream(parked, stream));
    }
    return { handled, stillParked: parked.all().length };
  }

  private get checkpointName(): string {
    return `process:${this.options.name}`;
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let failed = 0; !signal.aborted;) {
      try {
        for await (const _head of this.options.feed.changes(this.gate.position, signal)) {
          await this.takeAll(signal);
          failed = 0;
        }
        if (!signal.aborted) throw new Error(`The feed of ${this.options.feed.producer} ended.`);
      } catch (err) {
        failed++;
        this.options.log.warn(
          { err, process: this.options.name, failed },
          'A process is held up and will go on',
        );
        await this.retry.wait(this.retry.pauseMs(failed), signal);
      }
    }
  }

  private async takeAll(signal: AbortSignal): Promise<void> {
    const { feed, pageSize = 100 } = this.options;
    for (let more = true; more && !signal.aborted;) {
      const page = await feed.read(this.gate.position, pageSize);
      for (const event of freshEvents(page, this.gate.position)) {
        if (!(await this.turns.take(() => this.taken(event, signal)))) break;
      }
      if (!signal.aborted) this.gate.moveTo(page.position);
      await this.save();
      more = page.more;
    }
  }

  /** Whether the event is done with, handled or parked; not when the process stops before or amid its tries. */
  private async taken(event: SourcedEvent, signal: AbortSignal): Promise<boolean> {
    const parked = this.parked;
    if (signal.aborted || !parked) return false;
    if (parked.of(event.stream).length > 0) await parked.park(event);
    else if (!(await this.handled(event, parked, signal))) return false;
    this.gate.moveTo(event.position);
    return true;
  }

  private async handled(event: SourcedEvent, parked: ParkedEvents, signal: AbortSignal): Promise<boolean> {
    const { name, handle, log } = this.options;
    const { stream, revision, position } = event;
    for (let attempt = 1; ; attempt++) {
      try {
        await handle(event);
        return true;
      } catch (err) {
        const facts = { err, process: name, stream, revision, position, attempt };
        if (attempt >= this.retry.attempts) {
          await parked.park(event, failureText(err));
          log.error(facts, 'An event is parked; later events of its stream wait');
          return true;
        }
        log.warn(facts, 'An event failed and is tried again');
        await this.retry.wait(this.retry.pauseMs(attempt), signal);
        if (signal.aborted) return false;
      }
    }
  }

  private async retryStream(parked: ParkedEvents, stream: string): Promise<number> {
    let handled = 0;
    for (const pointer of parked.of(stream)) {
      try {
        const { events } = await this.options.feed.read(pointer.position - 1, 1);
        const event = events.find(({ id }) => id === pointer.eventId);
        // Gone when today's translation says nothing about it any more.
        if (event) await this.options.handle(event);
      } catch (err) {
        this.options.log.warn({ err, ...pointer }, 'A parked event failed again');
        await parked.park(pointer, failureText(err));
        break;
      }
      await parked.release(pointer);
      handled++;
    }
    return handled;
  }

  private async save(): Promise<void> {
    if (this.gate.position === this.saved) return;
    await this.parked?.checkpoint({ name: this.checkpointName, position: this.gate.position });
    this.saved = this.gate.position;
  }
}
