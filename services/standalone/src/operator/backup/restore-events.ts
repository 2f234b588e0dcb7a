import { type Clock, DomainError, type EventStore, ManualClock } from '@samenloket/event-sourcing';
import type { KeptEvent } from './event-file.js';

/** Opens the store with a clock that says when events are recorded. */
export type OpenStore = (clock: Clock) => Promise<EventStore>;

/** @throws DomainError CONFLICT when the store holds anything else than the beginning of these events, or all of them */
export async function requireBeginning(open: OpenStore, kept: AsyncIterable<KeptEvent>): Promise<void> {
  const store = await open(new ManualClock(new Date(0)));
  const expected = kept[Symbol.asyncIterator]();
  try {
    for await (const { id } of store.readAll()) {
      const next = await expected.next();
      if (next.done || next.value.id !== id) throw otherwiseFilled();
    }
  } finally {
    await expected.return?.();
    await store.close();
  }
}

/**
 * Puts events back in their order, with the moments at which they were first recorded. Broken off and begun again, it
 * goes on where it was.
 * @throws DomainError CONFLICT when the store holds anything else
 */
export async function restoreEvents(
  open: OpenStore,
  kept: AsyncIterable<KeptEvent>,
  onRestored: (count: number) => void,
): Promise<number> {
  const clock = new ManualClock(new Date(0));
  const store = await open(clock);
  try {
    const present = store.readAll()[Symbol.asyncIterator]();
    let [count, isPresent] = [0, true];
    for await (const append of appendsOf(kept)) {
      const fresh: KeptEvent[] = [];
      for (const event of append) {
        const next = isPresent ? await present.next() : undefined;
        isPresent = next?.done === false;
        if (!next || next.done) fresh.push(event);
        else if (next.value.id !== event.id) throw otherwiseFilled();
      }
      const [first] = fresh;
      if (first) {
        clock.moveTo(new Date(first.recordedAt));
        await store.append(first.stream, fresh, first.revision === 0 ? 'no-stream' : first.revision - 1);
      }
      count += append.length;
      onRestored(count);
    }
    if (isPresent && (await present.next()).done !== true) throw otherwiseFilled();
    return count;
  } finally {
    await store.close();
  }
}

/** Neighbours of one stream that were recorded at one moment: one append brought them. */
async function* appendsOf(kept: AsyncIterable<KeptEvent>): AsyncGenerator<KeptEvent[]> {
  let together: KeptEvent[] = [];
  for await (const event of kept) {
    const [first] = together;
    const belongs = first?.stream === event.stream && first.recordedAt === event.recordedAt;
    if (first && !belongs) {
      yield together;
      together = [];
    }
    together.push(event);
  }
  if (together.length > 0) yield together;
}

function otherwiseFilled(): DomainError {
  return new DomainError(
    'CONFLICT',
    'The event store already holds other events. Restore into an empty one: a new server, or a new database folder.',
  );
}
