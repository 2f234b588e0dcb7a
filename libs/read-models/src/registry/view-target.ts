import { failureText, type FeedPage, freshEvents, type SourcedEvent } from '@samenloket/event-sourcing';
import { type Collection, type DocumentStore, DuplicateKey, type Positions } from '../document-store.js';
import type { View } from '../view.js';
import type { Dropped, DroppedEvents } from './dropped-events.js';
import { type ParkedEvents, parkedPointer } from './parked-events.js';
import { projectEvents } from './project-events.js';
import { Waiting } from './waiting.js';

export function checkpointName(collection: string, producer: string): string {
  return `${collection}/${producer}`;
}

/** Where the events of a view go, and what else is known of it. */
export interface TargetPlace {
  /** Name of the collection. */
  readonly name: string;
  readonly build: string;
  /** Reached according to its owners; the checkpoints may be behind. */
  readonly reached: Positions;
  /** A checkpoint that no event of the view asked for is stored at this distance only. */
  readonly idleCheckpointDistance: number;
}

export interface TargetStores {
  readonly documents: DocumentStore;
  readonly parked: ParkedEvents;
  readonly dropped: DroppedEvents;
}

/**
 * A collection of a view that takes in events: the current one, or the one that a rebuild fills beside it. Effect and
 * checkpoint are one transaction. An adapter without transactions gets the whole page again after a crash: documents
 * skip what they have by their own positions, and a deleted one is made and deleted again within that page.
 */
export class ViewTarget<Doc extends object> {
  private constructor(
    readonly view: View<Doc>,
    readonly collection: Collection<Doc>,
    readonly parked: ParkedEvents,
    readonly dropped: Dropped,
    private readonly place: TargetPlace,
    private readonly stored: Map<string, number>,
    private readonly reached: Map<string, number>,
    private waiting: Waiting,
  ) {}

  static async open<Doc extends object>(
    { documents, parked, dropped }: TargetStores,
    view: View<Doc>,
    place: TargetPlace,
  ): Promise<ViewTarget<Doc>> {
    const { name } = place;
    const collection = await documents.collection<Doc>({ name, indexes: view.indexes });
    const [stored, reached] = [new Map<string, number>(), new Map<string, number>()];
    for (const producer of view.producers) {
      const checkpoint = (await documents.checkpoint(checkpointName(name, producer))) ?? 0;
      stored.set(producer, checkpoint);
      reached.set(producer, Math.max(checkpoint, place.reached[producer] ?? 0));
    }
    const waiting = Waiting.behind(await parked.of(name));
    const givenUp = await dropped.of(view.name);
    return new ViewTarget(view, collection, parked, givenUp, place, stored, reached, waiting);
  }

  get build(): string {
    return this.place.build;
  }

  /** Last position of this producer that the view has taken in. */
  position(producer: string): number {
    return this.reached.get(producer) ?? 0;
  }

  positions(): Positions {
    return Object.fromEntries(this.reached);
  }

  /** Takes in what it has not seen yet. Calls must not overlap. */
  async take(producer: string, page: FeedPage): Promise<void> {
    const after = this.position(producer);
    if (page.position <= after) return;
    await this.project(producer, freshEvents(page, after), page.position);
  }

  /** Stores the positions that moved on without a write. */
  async keepPositions(): Promise<void> {
    for (const [producer, position] of this.reached)
      if (position > (this.stored.get(producer) ?? 0)) await this.write(producer, [], position);
  }

  /** What waits, after parked events were taken in or given up. */
  async reloadWaiting(): Promise<void> {
    this.waiting = Waiting.behind(await this.parked.of(this.collection.name));
  }

  private async project(producer: string, events: readonly SourcedEvent[], position: number): Promise<void> {
    const { view, collection, waiting, dropped, stored, place } = this;
    const projection = await projectEvents(view, collection, events, waiting, dropped);
    // Pointers go first: after a crash in between, the page comes again and writes the same ones.
    await this.parked.park(projection.parked);
    const due = position - (stored.get(producer) ?? 0) >= place.idleCheckpointDistance;
    try {
      if (projection.concerned || due) await this.write(producer, projection.writes, position);
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      await this.projectSingly(producer, events, position, error);
      return;
    }
    this.waiting = projection.waiting;
    this.reached.set(producer, position);
  }

  /** A value that must be unique came twice: finds the event that brought it, and parks that one. */
  private async projectSingly(
    producer: string,
    events: readonly SourcedEvent[],
    position: number,
    error: DuplicateKey,
  ): Promise<void> {
    const [event] = events;
    if (event && events.length === 1) {
      if (!this.dropped.has(event)) await this.parkWhole(event, failureText(error));
      await this.write(producer, [], position);
      await this.reloadWaiting();
    } else for (const one of events) await this.project(producer, [one], one.position);
    this.reached.set(producer, position);
  }

  private async parkWhole(event: SourcedEvent, error: string): Promise<void> {
    const target = { view: this.view.name, collection: this.collection.name };
    await this.parked.park(this.view.keys(event).map((key) => parkedPointer(target, event, key, error)));
  }

  private async write(
    producer: string,
    writes: Parameters<Collection<Doc>['writeAll']>[0],
    position: number,
  ): Promise<void> {
    const name = checkpointName(this.collection.name, producer);
    await this.collection.writeAll(writes, { name, position });
    this.stored.set(producer, position);
  }
}
