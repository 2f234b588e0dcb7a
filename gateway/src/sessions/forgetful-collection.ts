import { type Clock } from '@samenloket/event-sourcing';
import type { Collection, CollectionSpec, DocumentStore } from '@samenloket/read-models';

/** What is kept until a moment, in milliseconds since 1970. */
export interface Forgettable {
  readonly forgetAt: number;
}

const betweenSweepsMs = 10 * 60_000;
const atOnce = 500;

/** Documents that are deleted when their moment has passed; until then by chance also longer: look at `forgetAt`. */
export class ForgetfulCollection<Doc extends Forgettable> {
  private sweptAt = 0;

  private constructor(
    readonly documents: Collection<Doc>,
    private readonly clock: Clock,
  ) {}

  static async open<Doc extends Forgettable>(
    store: DocumentStore,
    { name, indexes }: CollectionSpec,
    clock: Clock,
  ): Promise<ForgetfulCollection<Doc>> {
    const byMoment = { name: 'forgetAt', paths: ['forgetAt'] };
    return new ForgetfulCollection(
      await store.collection<Doc>({ name, indexes: [byMoment, ...indexes] }),
      clock,
    );
  }

  async put(id: string, doc: Doc): Promise<void> {
    await this.documents.put(id, doc);
    await this.sweep();
  }

  /** Those of these that are there and not to be forgotten yet, by id. */
  async getMany(ids: readonly string[]): Promise<ReadonlyMap<string, Doc>> {
    const now = this.clock.now().getTime();
    const found = await this.documents.getMany(ids);
    return new Map(found.filter(({ doc }) => doc.forgetAt > now).map(({ id, doc }) => [id, doc]));
  }

  async delete(...ids: readonly string[]): Promise<void> {
    await this.documents.writeAll(ids.map((id) => ({ kind: 'delete', id })));
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < betweenSweepsMs) return;
    this.sweptAt = now;
    const filter = { forgetAt: { $lte: now } };
    for (let left = atOnce; left === atOnce;) {
      const { documents } = await this.documents.find({ filter, limit: atOnce });
      left = documents.length;
      if (left > 0) await this.delete(...documents.map(({ id }) => id));
    }
  }
}
