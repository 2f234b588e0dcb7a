import { EventFeed, failureText, type FeedPage, type Log } from '@samenloket/event-sourcing';
import { Heartbeat, subjects } from '@samenloket/contracts';
import type { Msg } from '@nats-io/transport-node';
import { validated } from '../../requests/validated.js';
import type { NatsLink } from '../connection/nats-link.js';
import { EventTail, type TailBounds } from '../tail/event-tail.js';
import { KnownHead } from '../tail/known-head.js';
import { readCloudEvent } from '../tail/read-cloud-event.js';
import { type Acknowledge, TailConsumer } from '../tail/tail-consumer.js';
import { FeedClient } from './feed-client.js';

export interface RemoteFeedOptions {
  readonly link: NatsLink;
  /** The service that reads. */
  readonly service: string;
  readonly log: Log;
  /** How long a page is waited for, in milliseconds; default 10,000. */
  readonly deadlineMs?: number;
  /** Without any news for so many milliseconds the producer is asked; default 3,000. */
  readonly pollMs?: number;
  /** What is kept of each producer's newest events; default 5,000 events, 16 MiB. */
  readonly tail?: TailBounds;
  readonly acknowledge?: Acknowledge;
  readonly ackWaitMs?: number;
  /** Told of each page that the tail did not hold, for whoever counts them. */
  readonly onPageAsked?: (producer: string) => void;
}

const defaultTail: TailBounds = { maxEvents: 5_000, maxBytes: 16 * 1_024 * 1_024 };

const tellAgainMs = 250;

/** Another service's feed: from the tail in memory where that reaches, else page by page from the producer. */
export class RemoteFeed extends EventFeed {
  private readonly pages: FeedClient;
  private readonly tail: EventTail;
  private readonly consumer: TailConsumer;
  private readonly head = new KnownHead();
  private readonly endings: (() => void)[] = [];
  private polled = 0;
  private silent = false;
  private telling: NodeJS.Timeout | undefined;

  constructor(
    readonly producer: string,
    private readonly options: RemoteFeedOptions,
  ) {
    super();
    const { link, deadlineMs = 10_000, tail = defaultTail } = options;
    this.pages = new FeedClient(link, producer, deadlineMs);
    this.tail = new EventTail(tail);
    this.consumer = new TailConsumer({ ...options, producer, take: ({ data }) => this.takeEvent(data) });
  }

  open(): void {
    const { link, pollMs = 3_000 } = this.options;
    const callback = (error: Error | null, message: Msg) => (error ? undefined : this.takeHeartbeat(message));
    const heartbeats = link.connection.subscribe(subjects.heads(this.producer), { callback });
    const poll = setInterval(() => void this.pollWhenQuiet(), pollMs).unref();
    this.endings.push(
      () => heartbeats.unsubscribe(),
      () => clearInterval(poll),
      link.onReconnect(() => void this.poll()),
    );
    this.consumer.start();
  }

  async close(): Promise<void> {
    for (const end of this.endings.splice(0)) end();
    await this.consumer.close();
  }

  async read(after: number, limit: number): Promise<FeedPage> {
    const near = this.tail.page(after, limit);
    // Where the tail ends before the head, the next page is asked of the producer.
    if (near) return { ...near, more: near.more || near.position < this.head.position };
    this.options.onPageAsked?.(this.producer);
    const { page, head } = await this.pages.ask({ after, limit });
    this.head.moveTo(head);
    if (!page.more && page.position < this.head.position) this.tellSoon();
    return page;
  }

  changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    if (this.head.position <= after) void this.poll();
    return this.head.changes(after, signal);
  }

  /** A replica that answers may be a moment behind what the readers have heard already. */
  private tellSoon(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      this.head.tell();
    }, tellAgainMs).unref();
  }

  private takeEvent(payload: Uint8Array): void {
    const chained = readCloudEvent(this.producer, payload);
    this.tail.take(chained, payload.length);
    this.head.moveTo(chained.event.position);
  }

  private takeHeartbeat(message: Msg): void {
    try {
      const { position, last } = validated(Heartbeat, message.json(), `The heartbeat of ${this.producer}`);
      this.tail.takeQuiet(last, position);
      this.head.moveTo(position);
    } catch (error) {
      const { log } = this.options;
      log.warn({ producer: this.producer, failure: failureText(error) }, 'A heartbeat could not be read');
    }
  }

  /** NATS may forget messages and heartbeats alike: no news may be bad news. */
  private async pollWhenQuiet(): Promise<void> {
    const quiet = this.polled === this.head.position;
    this.polled = this.head.position;
    if (quiet && this.head.hasListeners && this.options.link.connected) await this.poll();
  }

  private async poll(): Promise<void> {
    const { producer } = this;
    try {
      const { head } = await this.pages.ask({ after: this.head.position, limit: 1 });
      this.head.moveTo(head);
      this.silent = false;
    } catch (error) {
      if (!this.silent)
        this.options.log.warn({ producer, failure: failureText(error) }, 'A producer is silent');
      this.silent = true;
    }
  }
}
