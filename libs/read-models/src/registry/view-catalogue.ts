import type { Collection, DocumentStore } from '../document-store.js';

/** The collection that answers the queries of a view. */
export interface CurrentCollection {
  readonly collection: string;
  readonly version: number;
}

/** Which collection of each view is the current one. Switching is one write, so a crash leaves the old or the new. */
export class ViewCatalogue {
  private constructor(private readonly views: Collection<CurrentCollection>) {}

  static async open(documents: DocumentStore): Promise<ViewCatalogue> {
    return new ViewCatalogue(await documents.collection({ name: 'viewCatalogue', indexes: [] }));
  }

  async current(view: string): Promise<CurrentCollection | undefined> {
    return (await this.views.get(view))?.doc;
  }

  async makeCurrent(view: string, current: CurrentCollection): Promise<void> {
    await this.views.put(view, current);
  }
}
