import type { FeedPage, SourcedEvent } from '@samenloket/event-sourcing';
import type { ChainedEvent } from './cloud-event.js';

export interface TailBounds {
  readonly maxEvents: number;
  readonly maxBytes: number;
}

/** What a message told: something new, nothing new, or new but with something missing before it. */
export type Taken = 'next' | 'known' | 'gap';

interface Kept {
  readonly event: SourcedEvent;
  readonly bytes: number;
}

/**
 * The newest events of a producer, without a hole: all it has for its readers above `from` up to `head`. Each message
 * says of one stretch of positions what is in it. Whatever does not continue the tail starts a new one; what is
 * before it, the producer's paged feed has.
 */
export class EventTail {
  private kept: Kept[] = [];
  private bytes = 0;
  private from: number | undefined;
  private head = 0;

  constructor(private readonly bounds: TailBounds) {}

  /** Between `previous` and the event's position is this event and nothing else. */
  take({ event, previous }: ChainedEvent, bytes: number): Taken {
    const { from, head } = this;
    if (from !== undefined && event.position <= head) return 'known';
    const continues = from !== undefined && previous <= head;
    if (!continues) this.restartAt(previous);
    this.kept.push({ event, bytes });
    this.bytes += bytes;
    this.head = event.position;
    this.stayWithinBounds();
    return continues || from === undefined ? 'next' : 'gap';
  }

  /** Between `last` and `position` is nothing. */
  takeQuiet(last: number, position: number): void {
    if (this.from === undefined) this.restartAt(last);
    else if (last > this.head) return;
    this.head = Math.max(this.head, position);
  }

  /** Copies; undefined when the tail does not reach back that far, or not further than that. */
  page(after: number, limit: number): FeedPage | undefined {
    if (this.from === undefined || after < this.from || after >= this.head) return undefined;
    const first = this.firstAfter(after);
    const events = this.kept.slice(first, first + limit).map(({ event }) => structuredClone(event));
    const more = first + limit < this.kept.length;
    return { events, more, position: more ? (events.at(-1)?.position ?? after) : this.head };
  }

  private restartAt(from: number): void {
    this.kept = [];
    this.bytes = 0;
    this.from = this.head = from;
  }

  private stayWithinBounds(): void {
    const { maxEvents, maxBytes } = this.bounds;
    let dropped = 0;
    while (this.kept.length - dropped > maxEvents || this.bytes > maxBytes) {
      const oldest = this.kept[dropped++];
      if (!oldest) break;
      this.bytes -= oldest.bytes;
      this.from = oldest.event.position;
    }
    this.kept.splice(0, dropped);
  }

  private firstAfter(position: number): number {
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.kept[middle]?.event.position ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
