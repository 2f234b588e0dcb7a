import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventFeed } from '@samenloket/event-sourcing';
import type { ViewTarget } from './view-target.js';

const pageSize = 1_000;

/** Takes in all there is of the view's producers, one after the other, and lets others have a turn in between. */
export async function fillTarget<Doc extends object>(
  target: ViewTarget<Doc>,
  feeds: readonly EventFeed[],
  signal: AbortSignal,
  onPage: () => void,
): Promise<void> {
  for (const feed of feeds) {
    for (let more = true; more;) {
      signal.throwIfAborted();
      const page = await feed.read(target.position(feed.producer), pageSize);
      await target.take(feed.producer, page);
      more = page.more;
      onPage();
      await nextTurn();
    }
  }
}
