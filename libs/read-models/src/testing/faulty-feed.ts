import { EventFeed, type FeedPage, type SourcedEvent } from '@samenloket/event-sourcing';

/** What can go wrong on the way from a producer to a consumer without breaking the promise "at least once". */
export interface FeedFaults {
  /** Pages begin with events from before the position asked for. */
  readonly redelivery?: boolean;
  /** Events stand in a page several times. */
  readonly duplicates?: boolean;
  /** A page is not in order. */
  readonly disorder?: boolean;
  /** An event is missing from a page; the page's position says so, and the next page has it. */
  readonly gaps?: boolean;
  /** Reads fail now and then. */
  readonly failures?: boolean;
}

export const allFaults: FeedFaults = {
  redelivery: true,
  duplicates: true,
  disorder: true,
  gaps: true,
  failures: true,
};

/** A feed that does what feeds may do on a bad day, the same at every run with the same seed. */
export class FaultyFeed extends EventFeed {
  private seed: number;

  constructor(
    private readonly inner: EventFeed,
    private readonly faults: FeedFaults = allFaults,
    seed = 1,
  ) {
    super();
    this.seed = seed;
  }

  get producer(): string {
    return this.inner.producer;
  }

  async read(after: number, limit: number): Promise<FeedPage> {
    if (this.faults.failures && this.chance(4)) throw new Error('The connection was lost.');
    let page = await this.inner.read(after, limit);
    if (this.faults.gaps && this.chance(2)) page = this.withGap(page, after);
    if (this.faults.redelivery) page = { ...page, events: [...(await this.earlier(after)), ...page.events] };
    if (this.faults.duplicates) page = { ...page, events: page.events.flatMap((event) => [event, event]) };
    if (this.faults.disorder) page = { ...page, events: this.shuffled(page.events) };
    return page;
  }

  /** Every change twice, and once for nothing. */
  async *changes(after: number, signal: AbortSignal): AsyncGenerator<number> {
    for await (const head of this.inner.changes(after, signal)) {
      yield head;
      yield head;
      yield after;
    }
  }

  private withGap(page: FeedPage, after: number): FeedPage {
    const missing = Math.floor(this.random() * page.events.length);
    if (!page.events[missing]) return page;
    const position = page.events[missing - 1]?.position ?? after;
    return { events: page.events.filter((_event, index) => index !== missing), position, more: true };
  }

  private async earlier(after: number): Promise<readonly SourcedEvent[]> {
    const { events } = await this.inner.read(Math.max(0, after - 5), 5);
    return events.filter(({ position }) => position <= after);
  }

  private shuffled(events: readonly SourcedEvent[]): SourcedEvent[] {
    return events
      .map((event) => ({ event, place: this.random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ event }) => event);
  }

  private chance(oneIn: number): boolean {
    return this.random() * oneIn < 1;
  }

  /** Park and Miller's generator: plain, and the same everywhere. */
  private random(): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed / 2_147_483_647;
  }
}
