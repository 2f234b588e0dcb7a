import type { Document } from 'bson';
import { noSuchTransaction, writeConflict } from '../command-error.js';
import type { Plan } from '../query/plan.js';
import { type Documents, duplicateValue, encode, type Row } from '../storage/documents.js';
import type { CollectionInfo, IndexInfo } from '../storage/index-info.js';
import type { Access } from './access.js';
import { bytesOf, DocumentChanges, textOf } from './document-changes.js';
import type { OpenTransactions } from './open-transactions.js';

interface OwnChange {
  /** Absent when the transaction removed it. */
  readonly written: { readonly document: Document; readonly bytes: Uint8Array } | undefined;
}

/**
 * A snapshot of the moment it began: what others commit meanwhile is kept as it was before. Its own writes are seen
 * by nobody before the commit; a document that somebody else holds or has changed since is a conflict at once.
 */
export class Transaction implements Access {
  readonly ended: Promise<void>;
  private settleEnded: () => void = () => undefined;
  private open = true;
  /** What others changed since the snapshot, as it was then. */
  private readonly before = new DocumentChanges<Uint8Array | undefined>();
  private readonly own = new DocumentChanges<OwnChange>();
  /** Values of unique indexes that it writes, and the document that has each. */
  private readonly claims = new Map<string, string>();

  constructor(
    readonly lsid: string,
    readonly txnNumber: number,
    private readonly committed: Access,
    private readonly documents: Documents,
    private readonly others: OpenTransactions,
  ) {
    this.ended = new Promise((resolve) => (this.settleEnded = resolve));
  }

  get(collection: CollectionInfo, id: Uint8Array): Uint8Array | undefined {
    this.requireOpen();
    if (this.own.has(collection, id)) return this.own.get(collection, id)?.written?.bytes;
    if (this.before.has(collection, id)) return this.before.get(collection, id);
    return this.committed.get(collection, id);
  }

  scan(collection: CollectionInfo, plan: Plan): { readonly rows: Iterable<Row>; readonly ordered: boolean } {
    this.requireOpen();
    const changed = this.own.of(collection) ?? this.before.of(collection);
    if (!changed) return this.committed.scan(collection, plan);
    return { rows: this.merged(collection, plan), ordered: false };
  }

  put(collection: CollectionInfo, id: Uint8Array, document: Document, bytes = encode(document)): void {
    this.hold(collection, id);
    const claims = this.claimsOf(collection, id, document);
    this.forgetClaims(collection, id);
    for (const claim of claims) this.claims.set(claim, textOf(id));
    this.own.set(collection, id, { written: { document, bytes } });
  }

  remove(collection: CollectionInfo, id: Uint8Array): void {
    this.hold(collection, id);
    this.forgetClaims(collection, id);
    this.own.set(collection, id, { written: undefined });
  }

  holds(collection: CollectionInfo, id: Uint8Array): boolean {
    return this.own.has(collection, id);
  }

  hasWritten(collection: CollectionInfo): boolean {
    return this.own.of(collection) !== undefined;
  }

  claimed(claim: string): boolean {
    return this.claims.has(claim);
  }

  remember(collection: CollectionInfo, id: Uint8Array, bytes: Uint8Array | undefined): void {
    if (!this.before.has(collection, id)) this.before.set(collection, id, bytes);
  }

  /** Makes its writes everybody's; the caller does this in one durable write. */
  apply(): void {
    this.requireOpen();
    for (const [collection, id, { written }] of this.own) {
      this.others.remember(collection, id, this.committed.get(collection, id), this);
      if (written) this.documents.put(collection, id, written.document, written.bytes);
      else this.documents.remove(collection, id);
    }
  }

  end(): void {
    this.open = false;
    this.settleEnded();
  }

  private requireOpen(): void {
    if (!this.open) throw noSuchTransaction(this.txnNumber);
  }

  private hold(collection: CollectionInfo, id: Uint8Array): void {
    this.requireOpen();
    const holder = this.others.holderOf(collection, id);
    if ((holder && holder !== this) || this.before.has(collection, id)) throw writeConflict();
  }

  private claimsOf(collection: CollectionInfo, id: Uint8Array, document: Document): string[] {
    const unique = collection.indexes.filter((index) => index.unique);
    return unique.flatMap((index) =>
      this.documents.keysIn(index, document).map((key) => {
        const claim = claimOf(index, key);
        this.requireFree(collection, index, key, claim, id, document);
        return claim;
      }),
    );
  }

  private requireFree(
    collection: CollectionInfo,
    index: IndexInfo,
    key: Uint8Array,
    claim: string,
    id: Uint8Array,
    document: Document,
  ): void {
    const claimant = this.others.claimantOf(index, key);
    if (claimant && claimant !== this) throw writeConflict();
    const mine = this.claims.get(claim);
    if (mine !== undefined && mine !== textOf(id)) throw duplicateValue(collection, index, document);
    const owner = this.documents.ownerOf(index, key);
    if (!owner || textOf(owner) === textOf(id) || this.own.has(collection, owner)) return;
    throw this.before.has(collection, owner) ? writeConflict() : duplicateValue(collection, index, document);
  }

  private forgetClaims(collection: CollectionInfo, id: Uint8Array): void {
    const earlier = this.own.get(collection, id)?.written;
    if (!earlier) return;
    for (const index of collection.indexes.filter(({ unique }) => unique))
      for (const key of this.documents.keysIn(index, earlier.document))
        this.claims.delete(claimOf(index, key));
  }

  private *merged(collection: CollectionInfo, plan: Plan): Iterable<Row> {
    const own = this.own.of(collection);
    const before = this.before.of(collection);
    for (const row of this.committed.scan(collection, plan).rows) {
      const id = textOf(row.id);
      if (!own?.has(id) && !before?.has(id)) yield row;
    }
    for (const [id, bytes] of before ?? []) if (bytes && !own?.has(id)) yield { id: bytesOf(id), doc: bytes };
    for (const [id, { written }] of own ?? []) if (written) yield { id: bytesOf(id), doc: written.bytes };
  }
}

export function claimOf(index: IndexInfo, key: Uint8Array): string {
  return `${index.id}:${textOf(key)}`;
}
