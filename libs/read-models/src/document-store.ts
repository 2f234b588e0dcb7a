import type { JsonObject } from '@samenloket/event-sourcing';
import type { Fence } from './leases/leases.js';

/** Last position taken in, per producer: effect and position are one write, so nothing is applied twice. */
export type Positions = Readonly<Record<string, number>>;

export interface StoredDocument<Doc> {
  readonly id: string;
  readonly doc: Doc;
  readonly positions: Positions;
}

/**
 * Paths into the document, dots for nesting: `child.birthMonth`. Multi-valued when an array stands at its end or on
 * the way: each element then counts as a value. A path holds values of one kind (string, number or boolean), or null.
 * The first path can be filtered and sorted by; a further one when those before it are filtered for equality or `$in`.
 */
export interface IndexSpec {
  readonly name: string;
  readonly paths: readonly string[];
  /** Documents without a value are left out; not for a multi-valued path. */
  readonly unique?: boolean;
}

export interface CollectionSpec {
  /** Lower camel case; becomes the table or collection name. */
  readonly name: string;
  readonly indexes: readonly IndexSpec[];
}

export type Scalar = string | number | boolean | null;

/**
 * Equality, a set of values, or a range; nothing else. `null` also finds what is missing, a range never does. A path
 * that no index serves is refused, see {@link IndexSpec}.
 */
export type Condition =
  | Scalar
  | { readonly $in: readonly Scalar[] }
  | {
      readonly $gte?: string | number;
      readonly $gt?: string | number;
      readonly $lte?: string | number;
      readonly $lt?: string | number;
    };

export type Filter = Readonly<Record<string, Condition>>;

export interface Sort {
  readonly path: string;
  readonly direction: 'asc' | 'desc';
}

export interface FindOptions {
  readonly filter?: Filter;
  /**
   * Ties are broken by id, in the same direction, so every order is total; nulls count as lowest. Default: by id.
   * A path with several values gives no order.
   */
  readonly sort?: Sort;
  readonly limit?: number;
  /** Opaque; from `Page.next` of the same filter and sort. */
  readonly cursor?: string;
}

export interface Page<Doc> {
  readonly documents: readonly StoredDocument<Doc>[];
  /** Cursor behind the last document, when there are more. */
  readonly next?: string;
}

export type Write<Doc> =
  | { readonly kind: 'put'; readonly id: string; readonly doc: Doc; readonly positions: Positions }
  | { readonly kind: 'delete'; readonly id: string };

/** A named position of a consumer in a producer's events. */
export interface Checkpoint {
  readonly name: string;
  readonly position: number;
}

export abstract class Collection<Doc extends object = JsonObject> {
  abstract readonly name: string;
  abstract get(id: string): Promise<StoredDocument<Doc> | undefined>;
  /** In no particular order; ids that do not exist are left out. */
  abstract getMany(ids: readonly string[]): Promise<StoredDocument<Doc>[]>;
  abstract put(id: string, doc: Doc, positions?: Positions): Promise<void>;
  abstract delete(id: string): Promise<void>;
  abstract find(options?: FindOptions): Promise<Page<Doc>>;
  abstract count(filter?: Filter): Promise<number>;
  /**
   * Writes in order, then the checkpoint; where the adapter has transactions, all or none. A repeat is harmless.
   * @throws DuplicateKey when a unique index is violated; then nothing of this call is visible.
   */
  abstract writeAll(writes: readonly Write<Doc>[], checkpoint?: Checkpoint): Promise<void>;
}

/** The one port to read models. Every adapter passes the conformance kit of `@samenloket/read-models/testing`. */
export abstract class DocumentStore {
  /**
   * The same documents, where every write, drop and deletion is carried out only while this fence is the lease's
   * present one, checked in the same transaction. Reads are not checked. Closing it closes nothing.
   * @throws LeaseLost from the write, when a later holder has the lease; then nothing was written
   */
  abstract under(fence: Fence): DocumentStore;
  /** Creates the collection and its indexes when they are not there yet. */
  abstract collection<Doc extends object>(spec: CollectionSpec): Promise<Collection<Doc>>;
  abstract collectionNames(): Promise<string[]>;
  abstract drop(name: string): Promise<void>;
  abstract checkpoint(name: string): Promise<number | undefined>;
  abstract deleteCheckpoint(name: string): Promise<void>;
  /** Makes sure that deleted documents can no longer be read from the files below. */
  abstract purge(): Promise<void>;
  abstract close(): Promise<void>;
}

export class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey';

  constructor(
    readonly collection: string,
    readonly index: string,
  ) {
    super(`Collection ${collection}: the unique index ${index} already holds this value.`);
  }
}

/** The query asks for something that the port does not offer, or that no index serves. */
export class UnsupportedQuery extends Error {
  override readonly name = 'UnsupportedQuery';
}
