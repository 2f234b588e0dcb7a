import { EventEmitter, on } from 'node:events';
import { EventFeed, type FeedPage, type SourcedEvent } from '@samenloket/event-sourcing';

/** A producer in memory: `publish` appends, `read` and `changes` serve it as a real feed does. */
export class MemoryFeed extends EventFeed {
  private readonly events: SourcedEvent[] = [];
  private readonly announcements = new EventEmitter();
  private last = 0;

  constructor(
    readonly producer: string,
    events: readonly SourcedEvent[] = [],
  ) {
    super();
    this.publish(...events);
  }

  /** Position up to which all is known; beyond the last event when others moved on. */
  get head(): number {
    return this.last;
  }

  publish(...events: readonly SourcedEvent[]): void {
    this.events.push(...events);
    this.moveOn(events.at(-1)?.position ?? 0);
  }

  /** The store went on with events that are none of this feed's. */
  moveOn(position: number): void {
    this.last = Math.max(this.last, position);
    this.announcements.emit('change', this.last);
  }

  async read(after: number, limit: number): Promise<FeedPage> {
    const first = this.firstAfter(after);
    const events = this.events.slice(first, first + limit);
    const more = first + limit < this.events.length;
    return { events, more, position: more ? (events.at(-1)?.position ?? after) : Math.max(after, this.last) };
  }

  async *changes(after: number, signal: AbortSignal): AsyncIterable<number> {
    if (signal.aborted) return;
    const changes = on(this.announcements, 'change', { signal });
    try {
      if (this.last > after) yield this.last;
      for await (const [head] of changes as AsyncIterable<[number]>) yield head;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await changes.return?.(); // also when it is left before it waited for a change
    }
  }

  private firstAfter(position: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.events[middle]?.position ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
