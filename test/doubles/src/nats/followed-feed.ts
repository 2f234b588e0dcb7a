import { type EventFeed, freshEvents, type SourcedEvent } from '@samenloket/event-sourcing';
import { sourced } from '@samenloket/read-models/testing';
import { setTimeout as pauseFor } from 'node:timers/promises';

/** Events at 2, 4, 6 …, as the producer intake has them. */
export function counted(count: number, from = 1): SourcedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const place = { position: 2 * number, revision: number, id: `event-${number}` };
    return sourced('kit.counted.v1', { number }, place);
  });
}

/** A consumer as projections are: a checkpoint, fresh events, pages until there is no more, and then changes. */
export class FollowedFeed {
  readonly events: SourcedEvent[] = [];
  position = 0;
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;

  constructor(
    private readonly feed: EventFeed,
    private readonly pageSize = 100,
  ) {
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      for await (const _head of this.feed.changes(this.position, signal)) {
        if (!(await this.takeAll())) break;
      }
      await pauseFor(20);
    }
  }

  /** False when the feed could not be read; then it is tried again. */
  private async takeAll(): Promise<boolean> {
    for (let more = true; more && !this.stopping.signal.aborted;) {
      const page = await this.feed.read(this.position, this.pageSize).catch(() => undefined);
      if (!page) return false;
      this.events.push(...freshEvents(page, this.position));
      this.position = Math.max(this.position, page.position);
      more = page.more;
    }
    return true;
  }
}
