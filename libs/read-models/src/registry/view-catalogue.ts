import type { Collection, DocumentStore, StoredDocument } from '../document-store.js';
import type { View } from '../view.js';

/** The collection that answers the queries of one version of a view. */
export interface CurrentCollection {
  readonly view: string;
  readonly version: number;
  readonly collection: string;
  /** Tells collections apart that have the same name because all were lost in between; empty for very old ones. */
  readonly build: string;
}

/** As stored; the first release had one entry a view, under its name alone, with only these two. */
type Entry = Pick<CurrentCollection, 'version' | 'collection'> & Partial<CurrentCollection>;

type Named = Pick<View<object>, 'name' | 'version'>;

/** Which collection of each view and version is the current one. Switching is one write: a crash leaves old or new. */
export class ViewCatalogue {
  private constructor(private readonly entries: Collection<Entry>) {}

  static async open(documents: DocumentStore): Promise<ViewCatalogue> {
    return new ViewCatalogue(await documents.collection({ name: 'viewCatalogue', indexes: [] }));
  }

  async all(): Promise<CurrentCollection[]> {
    const { documents } = await this.entries.find();
    return documents.map(currentOf);
  }

  async current({ name, version }: Named): Promise<CurrentCollection | undefined> {
    const found = await this.entries.getMany([idOf({ name, version }), name]);
    return found.map(currentOf).find((entry) => entry.version === version);
  }

  async makeCurrent(current: CurrentCollection): Promise<void> {
    const { view, version } = current;
    await this.entries.writeAll([
      { kind: 'put', id: idOf({ name: view, version }), doc: current, positions: {} },
      { kind: 'delete', id: view },
    ]);
  }

  async forget(view: Named): Promise<void> {
    await this.entries.delete(idOf(view));
  }
}

function idOf({ name, version }: Named): string {
  return `${name}@${version}`;
}

function currentOf({ id, doc }: StoredDocument<Entry>): CurrentCollection {
  return { view: id, build: '', ...doc };
}
