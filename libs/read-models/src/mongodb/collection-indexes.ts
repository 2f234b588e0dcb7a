import type mongoose from 'mongoose';
import type { Model } from 'mongoose';
import type { IndexDeclaration, StoredRecord } from './document-schema.js';

/** A collection of MongoDB and the indexes that are declared for it. */
export class CollectionIndexes {
  constructor(
    private readonly model: Model<StoredRecord>,
    private readonly create: () => Promise<void>,
  ) {}

  /**
   * Makes the collection, and indexes that are missing while it is empty, which takes no time. Over documents an index
   * takes long and costs everybody, so those wait for `build`.
   */
  async prepare(): Promise<void> {
    await this.create();
    const missing = await this.missing();
    if (missing.length > 0 && (await this.model.exists({})) === null) await this.build();
  }

  /** Declared, and not there or otherwise there. */
  async missing(): Promise<readonly IndexDeclaration[]> {
    const present = await this.present();
    return this.model.schema.indexes().filter(([key, options]) => {
      const found = present.find(({ name }) => name === options?.name);
      return (
        !found ||
        JSON.stringify(found.key) !== JSON.stringify(key) ||
        (found.unique ?? false) !== (options?.unique ?? false)
      );
    });
  }

  /** Builds what is missing; one that is declared otherwise than before takes the place of the old one. */
  async build(): Promise<void> {
    const present = await this.present();
    for (const [key, options] of await this.missing()) {
      const name = options?.name as string;
      if (present.some((index) => index.name === name)) await this.model.collection.dropIndex(name);
      await this.model.collection.createIndex(key as Record<string, 1>, options as { name: string });
    }
  }

  private async present(): Promise<readonly mongoose.mongo.IndexDescriptionInfo[]> {
    return this.model.collection.indexes();
  }
}
