import type { ViewTarget } from './view-target.js';

export interface ProducerStatus {
  readonly producer: string;
  /** Taken in up to here. */
  readonly position: number;
  /** Highest position that was seen of this producer. */
  readonly head: number;
  readonly lag: number;
}

export interface ViewStatus {
  readonly name: string;
  readonly version: number;
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

export async function statusOf(target: ViewTarget<object>, heads: Heads): Promise<ViewStatus> {
  const { view, collection, parked } = target;
  return {
    name: view.name,
    version: view.version,
    documents: await collection.count(),
    parked: await parked.count(collection.name),
    producers: view.producers.map((producer) => producerStatus(target, producer, heads)),
  };
}

export function progressOf(target: ViewTarget<object>, heads: Heads): RebuildProgress {
  const producers = target.view.producers.map((producer) => producerStatus(target, producer, heads));
  return {
    done: producers.reduce((sum, { position }) => sum + position, 0),
    total: producers.reduce((sum, { head }) => sum + head, 0),
  };
}

function producerStatus(target: ViewTarget<object>, producer: string, heads: Heads): ProducerStatus {
  const position = target.position(producer);
  const head = Math.max(heads(producer), position);
  return { producer, position, head, lag: head - position };
}
