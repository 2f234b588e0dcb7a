import type { FeedPage, SourcedEvent } from '@samenloket/event-sourcing';

/**
 * What a page brings to a consumer that is at `after`: each event once, in order, whatever the transport did. Events
 * beyond the page's position are left for the next one, since an earlier one may still be missing.
 */
export function newEvents(page: FeedPage, after: number): SourcedEvent[] {
  const fresh = page.events.filter(({ position }) => position > after && position <= page.position);
  const inOrder = fresh.sort((one, other) => one.position - other.position);
  return inOrder.filter(({ position }, index) => position !== inOrder[index - 1]?.position);
}
