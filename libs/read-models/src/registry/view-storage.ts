import { randomUUID } from 'node:crypto';
import type { DocumentStore, Positions } from '../document-store.js';
import type { Fence } from '../leases/leases.js';
import type { View } from '../view.js';
import { collectionsOf, nextCollectionName, versionOf } from './collection-names.js';
import { DroppedEvents } from './dropped-events.js';
import { ParkedEvents } from './parked-events.js';
import type { RegistryContext } from './registry-context.js';
import { type CurrentCollection, ViewCatalogue } from './view-catalogue.js';
import { highest, ViewProgress } from './view-progress.js';
import { checkpointName, ViewTarget } from './view-target.js';

/** Nobody else reads: then only checkpoints say how far a view is, and this is read again after a crash at most. */
const idleCheckpointDistance = 1_000;

/** The collections of all views: the current one of each version, and those that a rebuild fills or left behind. */
export class ViewStorage {
  private constructor(
    readonly documents: DocumentStore,
    readonly catalogue: ViewCatalogue,
    readonly parked: ParkedEvents,
    readonly dropped: DroppedEvents,
    /** Only where other processes read as well. */
    readonly progress: ViewProgress | undefined,
  ) {}

  /** @param fence for all that is written through it */
  static async open(
    { documents, log, clock, graceMs }: RegistryContext,
    fence?: Fence,
  ): Promise<ViewStorage> {
    const store = fence ? documents.under(fence) : documents;
    return new ViewStorage(
      store,
      await ViewCatalogue.open(store),
      await ParkedEvents.open(store, log, clock),
      await DroppedEvents.open(store),
      graceMs > 0 ? await ViewProgress.open(store) : undefined,
    );
  }

  async openCurrent<Doc extends object>(view: View<Doc>): Promise<ViewTarget<Doc> | undefined> {
    const current = await this.catalogue.current(view);
    return current && this.reopen(view, { name: current.collection, build: current.build });
  }

  /** A collection with nothing in it. */
  async create<Doc extends object>(view: View<Doc>): Promise<ViewTarget<Doc>> {
    const name = nextCollectionName(view, await this.documents.collectionNames());
    return this.reopen(view, { name, build: randomUUID() });
  }

  /** What a build of this version that broke off has left; otherwise an empty one. */
  async resume<Doc extends object>(view: View<Doc>): Promise<ViewTarget<Doc>> {
    const left = collectionsOf(view.name, await this.documents.collectionNames());
    const name = left.filter((candidate) => versionOf(candidate) === view.version).at(-1);
    return name === undefined ? this.create(view) : this.reopen(view, { name, build: randomUUID() });
  }

  async reopen<Doc extends object>(
    view: View<Doc>,
    { name, build }: { readonly name: string; readonly build: string },
  ): Promise<ViewTarget<Doc>> {
    const reached = (await this.progress?.of([{ collection: name, build }]))?.get(name) ?? {};
    const distance = this.progress ? Infinity : idleCheckpointDistance;
    return ViewTarget.open(this, view, { name, build, reached, idleCheckpointDistance: distance });
  }

  async makeCurrent<Doc extends object>({ view, collection, build }: ViewTarget<Doc>): Promise<void> {
    const { name, version } = view;
    await this.catalogue.makeCurrent({ view: name, version, collection: collection.name, build });
  }

  /** How far a collection is, as stored: for who does not own it. */
  async positions({ producers }: View<object>, { collection, build }: CurrentCollection): Promise<Positions> {
    const stored = await this.checkpoints({ producers }, collection);
    const said = (await this.progress?.of([{ collection, build }]))?.get(collection) ?? {};
    return highest(stored, said);
  }

  /** Positions whose effects are in the collection and none of any later one, when read between two writes. */
  async checkpoints({ producers }: Pick<View<object>, 'producers'>, collection: string): Promise<Positions> {
    const stored = producers.map(
      async (producer) =>
        [producer, (await this.documents.checkpoint(checkpointName(collection, producer))) ?? 0] as const,
    );
    return Object.fromEntries(await Promise.all(stored));
  }

  /** What belongs to the collection goes first: a crash in between leaves something to find. */
  async drop(collection: string, { producers }: Pick<View<object>, 'producers'>): Promise<void> {
    for (const producer of producers)
      await this.documents.deleteCheckpoint(checkpointName(collection, producer));
    await this.parked.release(await this.parked.of(collection));
    await this.documents.drop(collection);
  }
}
