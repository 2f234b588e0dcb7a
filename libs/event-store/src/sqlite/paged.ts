import type { RecordedEvent } from '@samenloket/event-sourcing';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Page } from './event-reader.js';

/** Yields page after page, and between two pages lets the event loop turn. */
export async function* paged(
  limit: number,
  nextPage: (last: RecordedEvent | undefined, limit: number) => Page,
): AsyncGenerator<RecordedEvent> {
  let left = limit;
  let last: RecordedEvent | undefined;
  while (left > 0) {
    const { events, complete } = nextPage(last, left);
    for (const event of events) {
      last = event;
      yield event;
    }
    left -= events.length;
    if (complete) return;
    await nextTurn();
  }
}
