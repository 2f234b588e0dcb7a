import {
  type EventFeed,
  failureText,
  freshEvents,
  type Log,
  type SourcedEvent,
} from '@samenloket/event-sourcing';
import { type Leases, whileOwner } from '@samenloket/read-models';
import type { NatsLink } from '../connection/nats-link.js';
import { pause, pauseAfter } from '../pause.js';
import type { ChainedEvent } from '../tail/cloud-event.js';
import { defaultTailLimits, EventStream, type TailLimits } from './event-stream.js';
import { HeadTelling } from './head-telling.js';

export interface JetStreamRelayOptions {
  /** The service's own integration events. */
  readonly feed: EventFeed;
  readonly link: NatsLink;
  /** Of the service's replicas the holder of {@link relayLease} relays. */
  readonly leases: Leases;
  readonly log: Log;
  readonly limits?: Partial<TailLimits>;
  /** Wraps each batch that is published, for whoever measures it. */
  readonly around?: (events: readonly SourcedEvent[], publish: () => Promise<void>) => Promise<void>;
  /** Events that are published before their acknowledgements are waited for; default 500. */
  readonly batchSize?: number;
}

/** Which replica relays. */
export const relayLease = 'relay';

export interface RelayStatus {
  readonly owner: boolean;
  /** Everything up to here has been relayed, or concerns nobody. */
  readonly position: number;
}

const remadeEachMs = 5_000;

/**
 * Brings a service's events into JetStream, for the others to hear of them at once. What it cannot bring there it
 * leaves out: consumers see the gap and read the feed.
 */
export class JetStreamRelay {
  private readonly stopping = new AbortController();
  private readonly stream: EventStream;
  private readonly head: HeadTelling;
  private running: Promise<void> | undefined;
  private owner = false;
  private failing = false;

  constructor(private readonly options: JetStreamRelayOptions) {
    const { feed, link, limits } = options;
    this.stream = new EventStream(link, feed.producer, { ...defaultTailLimits, ...limits });
    this.head = new HeadTelling(link, feed.producer);
  }

  start(): void {
    this.running ??= this.run(this.stopping.signal);
  }

  /** Finishes the batch in hand and gives the lease free. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  status(): RelayStatus {
    return { owner: this.owner, position: this.head.position };
  }

  private run(stop: AbortSignal): Promise<void> {
    const { leases, log } = this.options;
    return whileOwner({ leases, name: relayLease, log, stop }, (_lease, signal) => this.relayWhile(signal));
  }

  private async relayWhile(signal: AbortSignal): Promise<void> {
    this.owner = true;
    const telling = this.head.tellEachSecond();
    const keeping = this.keepStream();
    try {
      await this.begin(signal);
      for (let failures = 0; !signal.aborted;) {
        try {
          for await (const _head of this.options.feed.changes(this.head.position, signal)) {
            await this.relayAll(signal);
            failures = 0;
          }
        } catch (error) {
          if (!signal.aborted) this.tellFailure(error, ++failures);
        }
        await pause(pauseAfter(failures), signal);
      }
    } finally {
      this.owner = false;
      telling.stop();
      keeping.stop();
    }
  }

  /** After what the stream holds; where it holds nothing, at the present head. */
  private async begin(signal: AbortSignal): Promise<void> {
    const { feed, link } = this.options;
    await link.untilConnected(signal);
    const held = await this.remade(() => this.stream.lastPosition());
    if (held !== undefined) return this.head.beginAt(held);
    for await (const head of feed.changes(0, signal)) return this.head.beginAt(head);
  }

  /** NATS may forget the stream at any time, and consumers wait for it even when there is nothing to publish. */
  private keepStream(): { readonly stop: () => void } {
    const remake = () => void this.remade();
    const each = setInterval(remake, remadeEachMs).unref();
    const stopListening = this.options.link.onReconnect(remake);
    return { stop: () => (clearInterval(each), stopListening()) };
  }

  private async remade<Result>(then?: () => Promise<Result>): Promise<Result | undefined> {
    const { link } = this.options;
    if (!link.connected) return undefined;
    try {
      return await link.unlessLost(this.stream.make().then(then));
    } catch (error) {
      if (!this.failing) this.tellLeftOut(error);
      return undefined;
    }
  }

  private async relayAll(signal: AbortSignal): Promise<void> {
    const { feed, batchSize = 500 } = this.options;
    for (let more = true; more && !signal.aborted;) {
      const { position } = this.head;
      const page = await feed.read(position, batchSize);
      await this.publish(this.chained(freshEvents(page, position)), signal);
      if (signal.aborted) return;
      this.head.moveTo(page.position);
      more = page.more;
    }
  }

  /** What the producer cannot read now it may read later: it stays out, and shows as a gap. */
  private chained(events: readonly SourcedEvent[]): ChainedEvent[] {
    const chained: ChainedEvent[] = [];
    for (const event of events) {
      if (event.unreadable === undefined) chained.push({ event, previous: this.head.last });
      this.head.passed(event.position);
    }
    return chained;
  }

  private async publish(events: readonly ChainedEvent[], signal: AbortSignal): Promise<void> {
    if (events.length === 0) return;
    const { around = (_events, publishing) => publishing() } = this.options;
    for (let attempt = 1; attempt <= 2; attempt++) {
      await this.options.link.untilConnected(signal);
      try {
        if (attempt > 1) await this.options.link.unlessLost(this.stream.make());
        await around(
          events.map(({ event }) => event),
          () => this.stream.publish(events),
        );
        this.failing = false;
        return;
      } catch (error) {
        if (attempt > 1 && !this.failing) this.tellLeftOut(error);
      }
    }
  }

  private tellLeftOut(error: unknown): void {
    this.failing = true;
    const fields = { producer: this.options.feed.producer, failure: failureText(error) };
    this.options.log.warn(fields, 'JetStream takes no events; consumers read the feed instead');
  }

  private tellFailure(error: unknown, failures: number): void {
    const fields = { producer: this.options.feed.producer, failure: failureText(error), failures };
    this.options.log.warn(fields, 'The relay is held up and will go on');
  }
}
