import type { Log } from '@samenloket/event-sourcing';
import type { DocumentStore } from '../document-store.js';
import type { View } from '../view.js';
import { collectionsOf, nextCollectionName } from './collection-names.js';
import { ParkedEvents } from './parked-events.js';
import { ViewCatalogue } from './view-catalogue.js';
import { checkpointName, ViewTarget } from './view-target.js';

/** The collections of all views: the current one of each, and those that a rebuild fills or left behind. */
export class ViewStorage {
  private constructor(
    private readonly documents: DocumentStore,
    private readonly catalogue: ViewCatalogue,
    private readonly parked: ParkedEvents,
  ) {}

  static async open(documents: DocumentStore, log: Log): Promise<ViewStorage> {
    return new ViewStorage(
      documents,
      await ViewCatalogue.open(documents),
      await ParkedEvents.open(documents, log),
    );
  }

  /** The current collection, an empty one for a new view; nothing when it is of another version of the view. */
  async openCurrent<Doc extends object>(view: View<Doc>): Promise<ViewTarget<Doc> | undefined> {
    const current = await this.catalogue.current(view.name);
    await this.dropOthers(view, current?.collection);
    if (current) return current.version === view.version ? this.open(view, current.collection) : undefined;
    const target = await this.create(view);
    await this.makeCurrent(target);
    return target;
  }

  async create<Doc extends object>(view: View<Doc>): Promise<ViewTarget<Doc>> {
    return this.open(view, nextCollectionName(view, await this.documents.collectionNames()));
  }

  async makeCurrent<Doc extends object>({ view, collection }: ViewTarget<Doc>): Promise<void> {
    await this.catalogue.makeCurrent(view.name, { collection: collection.name, version: view.version });
  }

  /** Drops the view's collections but one. Checkpoints go first: a crash in between leaves something to find. */
  async dropOthers(view: Pick<View<object>, 'name' | 'producers'>, kept: string | undefined): Promise<void> {
    const present = collectionsOf(view.name, await this.documents.collectionNames());
    for (const name of present.filter((candidate) => candidate !== kept)) {
      for (const producer of view.producers)
        await this.documents.deleteCheckpoint(checkpointName(name, producer));
      await this.parked.release(await this.parked.of(name));
      await this.documents.drop(name);
    }
  }

  private open<Doc extends object>(view: View<Doc>, collection: string): Promise<ViewTarget<Doc>> {
    return ViewTarget.open(this.documents, this.parked, view, collection);
  }
}
