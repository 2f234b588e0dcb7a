import type { Positions } from '../document-store.js';
import type { View } from '../view.js';
import { rebuildLease, viewLease } from './lease-names.js';
import type { RunningView } from './running-view.js';
import type { ViewStorage } from './view-storage.js';

export interface ProducerStatus {
  readonly producer: string;
  /** Taken in up to here. */
  readonly position: number;
  /** Highest position that was seen of this producer. */
  readonly head: number;
  readonly lag: number;
}

/** Where something is done that only one replica does. */
export type Owner = 'here' | 'elsewhere' | 'nobody';

/** Who does it. */
export interface HeldBy {
  readonly owner: Owner;
  /** The stable name of that replica; null while nobody does it. */
  readonly replica: string | null;
}

/** @param holders by lease that a living replica has: that replica */
export function heldBy(isHere: boolean, lease: string, holders: ReadonlyMap<string, string>): HeldBy {
  const replica = holders.get(lease) ?? null;
  return { owner: isHere ? 'here' : replica === null ? 'nobody' : 'elsewhere', replica };
}

export interface ViewStatus extends HeldBy {
  readonly name: string;
  readonly version: number;
  /** Filled anew beside what answers meanwhile, by whichever process. */
  readonly rebuilding: boolean;
  readonly documents: number;
  /** Events that wait because one of them could not be taken in. */
  readonly parked: number;
  readonly producers: readonly ProducerStatus[];
}

/** Positions of the producers together: how far a rebuild is, and where it ends. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

export type Heads = (producer: string) => number;

/** @param holders by lease that a living replica has: that replica */
export async function statusOf(
  storage: ViewStorage,
  running: RunningView<object>,
  heads: Heads,
  holders: ReadonlyMap<string, string>,
): Promise<ViewStatus> {
  const { view, owned } = running;
  const { name, version } = view;
  const collection = running.current();
  const build = running.shown?.build ?? '';
  const elsewhere = { view: name, version, collection: collection.name, build };
  const positions = owned?.target.positions() ?? (await storage.positions(view, elsewhere));
  return {
    name,
    version,
    ...heldBy(owned !== undefined, viewLease(view), holders),
    rebuilding: holders.has(rebuildLease(view)),
    documents: await collection.count(),
    parked: await storage.parked.count(collection.name),
    producers: producersOf(view, positions, heads),
  };
}

export function progressOf(view: View<object>, positions: Positions, heads: Heads): RebuildProgress {
  const producers = producersOf(view, positions, heads);
  return {
    done: producers.reduce((sum, { position }) => sum + position, 0),
    total: producers.reduce((sum, { head }) => sum + head, 0),
  };
}

function producersOf({ producers }: View<object>, positions: Positions, heads: Heads): ProducerStatus[] {
  return producers.map((producer) => {
    const position = positions[producer] ?? 0;
    const head = Math.max(heads(producer), position);
    return { producer, position, head, lag: head - position };
  });
}
