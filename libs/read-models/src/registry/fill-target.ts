import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventFeed } from '@samenloket/event-sourcing';
import type { ViewTarget } from './view-target.js';

const pageSize = 1_000;

export interface Filling {
  readonly signal: AbortSignal;
  readonly onPage: () => void;
  /** Called for a feed that fails, whose events are then left for later; without it, the failure is thrown. */
  readonly onFailure?: (producer: string, error: unknown) => void;
}

/** Takes in all there is of the view's producers, one after the other, and lets others have a turn in between. */
export async function fillTarget<Doc extends object>(
  target: ViewTarget<Doc>,
  feeds: readonly EventFeed[],
  { signal, onPage, onFailure }: Filling,
): Promise<void> {
  for (const feed of feeds)
    for (let more = true; more;) {
      signal.throwIfAborted();
      const page = await readPage(feed, target, onFailure);
      if (!page) break;
      await target.take(feed.producer, page);
      more = page.more;
      onPage();
      await nextTurn();
    }
}

async function readPage<Doc extends object>(
  feed: EventFeed,
  target: ViewTarget<Doc>,
  onFailure: Filling['onFailure'],
) {
  try {
    return await feed.read(target.position(feed.producer), pageSize);
  } catch (error) {
    if (!onFailure) throw error;
    onFailure(feed.producer, error);
    return undefined;
  }
}
