import type { RegistryContext } from './registry-context.js';
import { feedsOf } from './registry-context.js';
import type { ParkedPointer } from './parked-events.js';
import { retryParked, type RetryResult } from './retry-parked.js';
import type { ViewStorage } from './view-storage.js';
import type { ViewTarget } from './view-target.js';

/** Which parked events: those that agree with all that is given. */
export type ParkedFilter = Partial<Pick<ParkedPointer, 'view' | 'producer' | 'stream' | 'position'>>;

/** Who gives them up. */
export interface Dropping {
  /** Stands in the log and with the event. */
  readonly droppedBy: string;
  /** Hears exactly which, each once, before they are given up; default: nobody does. */
  readonly before?: (events: readonly ParkedPointer[]) => Promise<void>;
}

export interface DropResult extends RetryResult {
  /** Events given up. */
  readonly dropped: number;
}

export function parkedMatch({ view, producer, stream, position }: ParkedFilter) {
  return (pointer: ParkedPointer) =>
    (view ?? pointer.view) === pointer.view &&
    (producer ?? pointer.producer) === pointer.producer &&
    (stream ?? pointer.stream) === pointer.stream &&
    (position ?? pointer.position) === pointer.position;
}

/** Gives up events that failed, and takes in what waited behind them; one that only waits is not given up. */
export async function dropParked(
  context: RegistryContext,
  target: ViewTarget<object>,
  storage: ViewStorage,
  filter: ParkedFilter,
  { droppedBy, before }: Dropping,
): Promise<DropResult> {
  const matches = parkedMatch(filter);
  const pointers = await storage.parked.of(target.collection.name);
  const failed = pointers.filter((pointer) => pointer.error !== null && matches(pointer));
  const events = new Map(failed.map((pointer) => [`${pointer.producer}/${pointer.position}`, pointer]));
  if (events.size > 0) await before?.([...events.values()]);
  await storage.dropped.drop(failed, droppedBy, context.clock.now().toISOString());
  await storage.parked.release(failed);
  for (const { view, producer, stream, revision, position, error } of events.values()) {
    const facts = { view, producer, stream, revision, position, failure: error, droppedBy };
    context.log.warn(facts, 'An operator gives up an event for a view');
  }
  const { takenIn, stillParked } = await retryParked(target, feedsOf(context, target.view));
  return { dropped: events.size, takenIn, stillParked };
}
