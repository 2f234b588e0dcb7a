import type { Positions } from '../document-store.js';
import type { View } from '../view.js';
import { viewLease } from './lease-names.js';
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

export interface ViewStatus {
  readonly name: string;
  readonly version: number;
  /** Who takes in its events. */
  readonly owner: Owner;
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

/** @param held names of the leases that living replicas have */
export async function statusOf(
  storage: ViewStorage,
  running: RunningView<object>,
  heads: Heads,
  held: readonly string[],
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
    owner: owned ? 'here' : held.includes(viewLease(view)) ? 'elsewhere' : 'nobody',
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
