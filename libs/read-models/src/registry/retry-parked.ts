import { type EventFeed, failureText, readable, type SourcedEvent } from '@samenloket/event-sourcing';
import type { View } from '../view.js';
import type { ParkedPointer } from './parked-events.js';
import type { ViewTarget } from './view-target.js';
import { Waiting } from './waiting.js';

export interface RetryResult {
  readonly takenIn: number;
  readonly stillParked: number;
}

/** As {@link RetryResult}. */
export interface Attempted extends RetryResult {
  /** Of those still parked: how many could not even be read, because their producer was away. */
  readonly unread: number;
}

export function together(results: readonly RetryResult[]): RetryResult {
  return {
    takenIn: results.reduce((sum, { takenIn }) => sum + takenIn, 0),
    stillParked: results.reduce((sum, { stillParked }) => sum + stillParked, 0),
  };
}

/** A producer, or what it needs to read its own events, is away: that says nothing about the event. */
const producerAway = Symbol('producer away');
type Failure = ParkedPointer['error'] | typeof producerAway;

/** Reads each parked event again and takes it in, in order; what fails again keeps waiting with all behind it. */
export async function retryParked<Doc extends object>(
  target: ViewTarget<Doc>,
  feeds: readonly EventFeed[],
): Promise<Attempted> {
  const pointers = await target.parked.of(target.collection.name);
  const waiting = Waiting.behind([]);
  // Asked once in a pass: each question to one who is away takes its whole deadline.
  const away = new Set<string>();
  let [takenIn, unread] = [0, 0];
  for (const pointer of pointers) {
    const waits = pointer.key === null ? waiting.hasStream(pointer.stream) : waiting.hasKey(pointer.key);
    const failure = waits ? pointer.error : await takeIn(target, feeds, pointer, away);
    if (waits || failure) {
      waiting.add(pointer.key, pointer.stream);
      // Why it was parked stays known while nobody can tell whether that still holds.
      if (failure === producerAway) unread += 1;
      else if (failure && !waits) await target.parked.park([{ ...pointer, error: failure }]);
    } else {
      await target.parked.release([pointer]);
      takenIn += 1;
    }
  }
  await target.reloadWaiting();
  return { takenIn, stillParked: pointers.length - takenIn, unread };
}

async function takeIn<Doc extends object>(
  target: ViewTarget<Doc>,
  feeds: readonly EventFeed[],
  pointer: ParkedPointer,
  away: Set<string>,
): Promise<Failure> {
  if (away.has(pointer.producer)) return producerAway;
  const found = await eventAt(feeds, pointer).catch((): typeof producerAway => producerAway);
  if (found === producerAway) {
    away.add(pointer.producer);
    return producerAway;
  }
  try {
    const event = found && readable(found);
    // A feed may have stopped publishing it: then there is nothing left to take in.
    const keys = event ? keysOf(target.view, event, pointer) : [];
    for (const key of keys) if (event) await applyOnce(target, event, key, pointer);
    return null;
  } catch (error) {
    return target.dropped.has(pointer) ? null : failureText(error);
  }
}

function keysOf<Doc extends object>(
  view: View<Doc>,
  event: SourcedEvent,
  pointer: ParkedPointer,
): readonly string[] {
  return pointer.key === null ? [...new Set(view.keys(event))] : [pointer.key];
}

/**
 * A document that waited has no later event of this producer. One whose key was unknown may have: it then keeps the
 * late event's own mark, so that a crash before the pointer is released does not apply it twice.
 */
async function applyOnce<Doc extends object>(
  { view, collection }: ViewTarget<Doc>,
  event: SourcedEvent,
  key: string,
  pointer: ParkedPointer,
): Promise<void> {
  const { doc, positions = {} } = (await collection.get(key)) ?? {};
  const mark = pointer.key === null ? `${event.producer}@${event.position}` : event.producer;
  if ((positions[mark] ?? -1) >= event.position) return;
  const next = view.project(doc, event, key);
  if (next) await collection.put(key, next, { ...positions, [mark]: event.position });
  else if (doc) await collection.delete(key);
}

async function eventAt(
  feeds: readonly EventFeed[],
  { producer, position }: ParkedPointer,
): Promise<SourcedEvent | undefined> {
  const feed = feeds.find((candidate) => candidate.producer === producer);
  if (!feed) throw new Error(`There is no feed of ${producer}.`);
  for (let after = position - 1; after < position;) {
    const page = await feed.read(after, 1);
    const found = page.events.find((event) => event.position === position);
    if (found) return found;
    after = page.position;
  }
  return undefined;
}
