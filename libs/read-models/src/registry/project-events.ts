import { failureText, readable, type SourcedEvent } from '@samenloket/event-sourcing';
import type { Collection, Positions, Write } from '../document-store.js';
import type { View } from '../view.js';
import type { Dropped } from './dropped-events.js';
import { parkedPointer, type Unparked } from './parked-events.js';
import type { Waiting } from './waiting.js';

export interface Projection<Doc> {
  readonly writes: readonly Write<Doc>[];
  readonly parked: readonly Unparked[];
  /** What waits when the writes and pointers are stored. */
  readonly waiting: Waiting;
  /** Whether any event concerned the view. */
  readonly concerned: boolean;
}

/** A document while the events of a page are folded into it. */
interface Slot<Doc> {
  doc: Doc | undefined;
  positions: Positions;
  readonly stored: Doc | undefined;
}

type Addressed = readonly [event: SourcedEvent, keys: readonly string[] | undefined, error?: unknown];

/** Folds events of one producer, in order, into the documents they touch; writes nothing. */
export async function projectEvents<Doc extends object>(
  view: View<Doc>,
  collection: Pick<Collection<Doc>, 'name' | 'getMany'>,
  events: readonly SourcedEvent[],
  alreadyWaiting: Waiting,
  dropped: Dropped,
): Promise<Projection<Doc>> {
  const addressed = events.map((event) => address(view, event));
  const slots = await load(
    collection,
    addressed.flatMap(([, keys]) => keys ?? []),
  );
  const target = { view: view.name, collection: collection.name };
  const waiting = alreadyWaiting.copy();
  const parked: Unparked[] = [];
  const park = (event: SourcedEvent, key: string | null, error: Unparked['error']) => {
    if (error !== null && dropped.has(event)) return;
    parked.push(parkedPointer(target, event, key, error));
    waiting.add(key, event.stream);
  };

  for (const [event, keys, error] of addressed) {
    if (waiting.hasStream(event.stream)) park(event, null, null);
    else if (!keys) park(event, null, failureText(error));
    else
      for (const key of keys) {
        if (waiting.hasKey(key)) park(event, key, null);
        else {
          const failure = foldInto(view, slots, event, key);
          if (failure) park(event, key, failure);
        }
      }
  }
  const concerned = addressed.some(([, keys]) => keys?.length !== 0);
  return { writes: writesOf(slots), parked, waiting, concerned };
}

function address<Doc extends object>(view: View<Doc>, event: SourcedEvent): Addressed {
  try {
    return [event, view.keys(readable(event))];
  } catch (error) {
    return [event, undefined, error];
  }
}

async function load<Doc extends object>(
  collection: Pick<Collection<Doc>, 'getMany'>,
  keys: readonly string[],
): Promise<Map<string, Slot<Doc>>> {
  const slots = new Map<string, Slot<Doc>>();
  for (const key of keys) slots.set(key, { doc: undefined, positions: {}, stored: undefined });
  if (slots.size === 0) return slots;
  for (const { id, doc, positions } of await collection.getMany([...slots.keys()]))
    slots.set(id, { doc, positions, stored: doc });
  return slots;
}

/** An event at or below the document's position of its producer is already in it. */
function foldInto<Doc extends object>(
  view: View<Doc>,
  slots: ReadonlyMap<string, Slot<Doc>>,
  event: SourcedEvent,
  key: string,
): Unparked['error'] | undefined {
  const slot = slots.get(key);
  if (!slot || event.position <= (slot.positions[event.producer] ?? -1)) return undefined;
  try {
    slot.doc = view.project(slot.doc, event, key);
    slot.positions = { ...slot.positions, [event.producer]: event.position };
    return undefined;
  } catch (error) {
    return failureText(error);
  }
}

function writesOf<Doc>(slots: ReadonlyMap<string, Slot<Doc>>): Write<Doc>[] {
  return [...slots].flatMap(([id, { doc, positions, stored }]): Write<Doc>[] => {
    if (doc === stored) return [];
    return doc === undefined ? [{ kind: 'delete', id }] : [{ kind: 'put', id, doc, positions }];
  });
}
