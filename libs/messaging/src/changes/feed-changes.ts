import type { Concerned } from '@samenloket/contracts';
import { allEnded, type EventFeed, freshEvents, type SourcedEvent } from '@samenloket/event-sourcing';
import { ChangeSource, type Tell } from './change-source.js';

export interface FeedChangesOptions {
  /** Of events that change what this service answers. */
  readonly feeds: readonly EventFeed[];
  /** The position of the newest event. */
  readonly head: () => Promise<number>;
  /**
   * Resolves when what is told about shows what happened up to this position. After an import that takes minutes, in which
   * who listens hears nothing: it has not missed anything.
   */
  readonly caughtUp: (position: number) => Promise<void>;
  /** What these events are about, as it can be read now. */
  readonly concerned: (events: readonly SourcedEvent[]) => Promise<readonly Concerned[]>;
}

/** For a view to take in what came: longer than the largest import keeps one busy. */
export const viewPatienceMs = 10 * 60_000;

const pageSize = 500;

/** Changes as they follow from events, on each replica by itself: whoever listens to any of them hears all. */
export class FeedChanges extends ChangeSource {
  constructor(private readonly options: FeedChangesOptions) {
    super();
  }

  async follow(tell: Tell, signal: AbortSignal): Promise<void> {
    const { feeds, head } = this.options;
    const position = await head();
    tell({ position, concerned: [] });
    // What can no longer follow one of the feeds tells nothing more of the others either.
    const failing = new AbortController();
    const ended = AbortSignal.any([signal, failing.signal]);
    await allEnded(
      feeds.map((feed) => this.followOne(feed, position, tell, ended).finally(() => failing.abort())),
    );
  }

  private async followOne(feed: EventFeed, from: number, tell: Tell, signal: AbortSignal): Promise<void> {
    let after = from;
    for await (const _head of feed.changes(after, signal))
      after = await this.tellOn(feed, after, tell, signal);
    if (!signal.aborted) throw new Error(`The feed of ${feed.producer} ended by itself.`);
  }

  /** @returns up to where all was told */
  private async tellOn(feed: EventFeed, from: number, tell: Tell, signal: AbortSignal): Promise<number> {
    let after = from;
    for (let more = true; more && !signal.aborted;) {
      const page = await feed.read(after, pageSize);
      const events = freshEvents(page, after);
      const last = events.at(-1)?.position;
      if (last !== undefined) {
        await orAborted(this.options.caughtUp(last), signal);
        if (signal.aborted) return after;
        const concerned = [...(await this.options.concerned(events))];
        if (!signal.aborted && concerned.length > 0) tell({ position: last, concerned });
      }
      ({ position: after, more } = page);
    }
    return after;
  }
}

/** Who no longer listens does not wait, nor keeps a service from stopping. */
async function orAborted(done: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = Promise.withResolvers<void>();
  const stop = () => aborted.resolve();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    await Promise.race([done, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
