import type { SubscribeOptions, SubscriptionMessage } from '@samenloket/event-sourcing';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CommitSignal } from './commit-signal.js';
import type { EventReader } from './event-reader.js';
import type { LastPage } from './last-page.js';

/** Holds at most one page: a slow consumer makes the next page wait, nothing else. */
export async function* subscription(
  reader: EventReader,
  commits: CommitSignal,
  lastPage: LastPage,
  { after = 0, categories, signal }: SubscribeOptions,
): AsyncGenerator<SubscriptionMessage> {
  let cursor = after;
  const stopped = () => signal?.aborted || commits.ended;
  while (!stopped()) {
    // Taken before the page is read: all up to it is in the page or before it.
    const head = commits.head;
    const wanted = commits.worthReading(cursor, categories);
    const read = () => reader.all(cursor, wanted, Infinity);
    const { events, complete } = lastPage.read(head, cursor, wanted.categories, read);
    // Rows are there before the writer's word of them is: who is told of an event here must find the head no lower.
    commits.committed(events.at(-1)?.position ?? head);
    for (const event of events) {
      cursor = event.position;
      yield { kind: 'event', event };
      if (stopped()) break;
    }
    if (stopped()) break;
    if (!complete) {
      await nextTurn();
      continue;
    }
    const position = events.length === 0 ? head : Math.max(head, cursor);
    cursor = Math.max(cursor, position);
    yield { kind: 'caught-up', position };
    await commits.above(position, signal);
  }
  if (!signal?.aborted) await commits.above(Infinity);
}
