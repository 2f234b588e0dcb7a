import type mongoose from 'mongoose';
import type { Model } from 'mongoose';
import {
  type Checkpoint,
  Collection,
  type CollectionSpec,
  DuplicateKey,
  type Filter,
  type FindOptions,
  type Page,
  type Positions,
  type Scalar,
  type StoredDocument,
  type Write,
} from '../document-store.js';
import { severalValues } from '../query/check-query.js';
import { encodeCursor } from '../query/cursor.js';
import { valuesAtPath } from '../query/values-at-path.js';
import { keepCheckpoint } from './checkpoints.js';
import { compileFilter, compileQuery, type MongoFilter, type MongoOrder } from './compile-query.js';
import { declaredName, type StoredRecord } from './document-schema.js';
import type { MongoConnection } from './mongo-connection.js';
import { violatedIndex } from './mongo-failures.js';
import { toRecord } from './to-record.js';
import type { Writing } from './writing.js';

/** What all who opened a collection declared of it, and the model that follows from that. */
export interface DeclaredCollection {
  readonly spec: CollectionSpec;
  readonly model: Model<StoredRecord>;
}

export class MongoCollection<Doc extends object> extends Collection<Doc> {
  constructor(
    readonly name: string,
    private readonly connection: MongoConnection,
    private readonly writing: Writing,
    private readonly declared: () => DeclaredCollection,
  ) {
    super();
  }

  async get(id: string): Promise<StoredDocument<Doc> | undefined> {
    const [stored] = await this.getMany([id]);
    return stored;
  }

  async getMany(ids: readonly string[]): Promise<StoredDocument<Doc>[]> {
    if (ids.length === 0) return [];
    const records = await this.read({ _id: ids.length === 1 ? ids[0] : { $in: [...new Set(ids)] } });
    return records.map((record) => toDocument<Doc>(record));
  }

  async put(id: string, doc: Doc, positions: Positions = {}): Promise<void> {
    await this.writeAll([{ kind: 'put', id, doc, positions }]);
  }

  async delete(id: string): Promise<void> {
    await this.writeAll([{ kind: 'delete', id }]);
  }

  async find(options: FindOptions = {}): Promise<Page<Doc>> {
    const { stretches, order, limit } = compileQuery(this.declared().spec, options);
    const records: StoredRecord[] = [];
    for (const stretch of stretches) {
      if (records.length > limit) break;
      records.push(...(await this.read(stretch, order, limit + 1 - records.length)));
    }
    const page = records.slice(0, limit);
    const [documents, last] = [page.map((record) => toDocument<Doc>(record)), page.at(-1)];
    const values = options.sort ? this.sortValues(page, options) : [];
    if (records.length <= limit || !last) return { documents };
    return { documents, next: encodeCursor(options.sort, { value: values.at(-1) ?? null, id: last._id }) };
  }

  async count(filter: Filter = {}): Promise<number> {
    const { spec, model } = this.declared();
    const conditions = compileFilter(spec, filter);
    return this.connection.asking(() => model.countDocuments(conditions).exec());
  }

  async writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint): Promise<void> {
    const operations = writes.map((write) => this.operation(write));
    if (operations.length === 0 && !checkpoint) return;
    const carryOut = async (session?: mongoose.mongo.ClientSession) => {
      const within = { ...(session && { session }) };
      if (operations.length > 0)
        await this.declared().model.bulkWrite(operations, { ordered: true, ...within });
      if (checkpoint) await keepCheckpoint(this.connection, checkpoint, session);
    };
    const alone = operations.length + (checkpoint ? 1 : 0) === 1;
    await this.connection.askingMuch(async () => {
      try {
        await (alone ? this.writing.single(carryOut) : this.writing.transaction(carryOut));
      } catch (error) {
        throw this.duplicateKey(error) ?? error;
      }
    });
  }

  private read(filter: MongoFilter, order: MongoOrder = {}, limit = Infinity): Promise<StoredRecord[]> {
    const { model } = this.declared();
    return this.connection.asking(async () => {
      const query = model.find(filter).sort(order).lean<StoredRecord[]>();
      return limit === Infinity ? query : query.limit(limit);
    });
  }

  /** @throws UnsupportedQuery when one of the documents has several values to be sorted by */
  private sortValues(records: readonly StoredRecord[], { sort }: FindOptions): Scalar[] {
    return records.map(({ doc }) => {
      const { multiple, values } = valuesAtPath(doc, sort?.path ?? '');
      if (sort && multiple) throw severalValues(sort, this.name);
      return (values[0] ?? null) as Scalar;
    });
  }

  private operation(write: Write<Doc>): Parameters<Model<StoredRecord>['bulkWrite']>[0][number] {
    if (write.kind === 'delete') return { deleteOne: { filter: { _id: write.id } } };
    const replacement = toRecord(this.declared().spec, write.id, write.doc, write.positions);
    return { replaceOne: { filter: { _id: write.id }, replacement, upsert: true } };
  }

  private duplicateKey(error: unknown): DuplicateKey | undefined {
    const violated = violatedIndex(error);
    const index =
      violated && this.declared().spec.indexes.find(({ name }) => name === declaredName(violated));
    return index ? new DuplicateKey(this.name, index.name) : undefined;
  }
}

function toDocument<Doc extends object>({ _id, doc, positions }: StoredRecord): StoredDocument<Doc> {
  return { id: _id, doc: doc as Doc, positions };
}
