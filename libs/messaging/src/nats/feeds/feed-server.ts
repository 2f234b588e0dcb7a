import { DomainError, type EventFeed, failureText, type Log } from '@samenloket/event-sourcing';
import { FeedQuestion, subjects } from '@samenloket/contracts';
import type { Msg } from '@nats-io/transport-node';
import { validated } from '../../requests/validated.js';
import { refusalOf } from '../../requests/wire.js';
import type { NatsLink } from '../connection/nats-link.js';
import { pause, pauseAfter } from '../pause.js';
import { Answering } from '../requests/answering.js';
import { feedAnswer } from './feed-messages.js';

export interface FeedServerOptions {
  readonly link: NatsLink;
  readonly feed: EventFeed;
  readonly log: Log;
  /** Of events in one page, in bytes of JSON; default 512 KiB, well below what NATS takes. */
  readonly maxPageBytes?: number;
}

const mostEvents = 1_000;

/** Serves the pages of the service's own feed to the others; every replica does. */
export class FeedServer {
  private readonly answering: Answering;
  private readonly stopping = new AbortController();
  private head = 0;

  constructor(private readonly options: FeedServerOptions) {
    this.answering = new Answering(options.link, options.feed.producer, options.log);
  }

  async start(): Promise<void> {
    void this.followHead(this.stopping.signal);
    this.answering.serve(subjects.feedPages(this.options.feed.producer), (message) => this.answered(message));
    await this.options.link.connection.flush();
  }

  /** Takes no more questions and answers those in hand. */
  async drain(): Promise<void> {
    await this.answering.drain();
    this.stopping.abort();
  }

  private async answered(message: Msg): Promise<unknown> {
    const { feed, log, maxPageBytes = 512 * 1_024 } = this.options;
    try {
      const { after, limit } = validated(
        FeedQuestion,
        message.json(),
        `The question to ${feed.producer}’s feed`,
      );
      const page = await feed.read(after, Math.min(limit, mostEvents));
      return feedAnswer(page, this.head, maxPageBytes);
    } catch (error) {
      if (error instanceof DomainError) return refusalOf(error);
      log.error(
        { failure: failureText(error), producer: feed.producer },
        'A page of the feed could not be read',
      );
      return refusalOf(
        new DomainError(
          'UNAVAILABLE',
          `${feed.producer} cannot read its feed now. Its log says why; ask again.`,
        ),
      );
    }
  }

  private async followHead(signal: AbortSignal): Promise<void> {
    const { feed, log } = this.options;
    for (let failures = 0; !signal.aborted;) {
      try {
        for await (const head of feed.changes(this.head, signal)) {
          this.head = Math.max(this.head, head);
          failures = 0;
        }
      } catch (error) {
        if (++failures === 1) {
          log.warn(
            { failure: failureText(error), producer: feed.producer },
            'The own feed cannot be followed now',
          );
        }
      }
      await pause(pauseAfter(failures), signal);
    }
  }
}
