import type { Document } from 'bson';
import { HeldByTransaction } from '../command-error.js';
import type { Plan } from '../query/plan.js';
import type { DatabaseFile } from '../storage/database-file.js';
import { type Documents, duplicateValue, type Row } from '../storage/documents.js';
import type { CollectionInfo } from '../storage/index-info.js';
import type { OpenTransactions } from './open-transactions.js';

/** How a command reads and writes: on what is committed, or on the snapshot of its transaction. */
export interface Access {
  get(collection: CollectionInfo, id: Uint8Array): Uint8Array | undefined;
  /** Documents that may match, each once, and whether they come in the order of the plan. */
  scan(collection: CollectionInfo, plan: Plan): { readonly rows: Iterable<Row>; readonly ordered: boolean };
  /** @throws CommandError for a value that must be unique, or a conflict with another transaction */
  put(collection: CollectionInfo, id: Uint8Array, document: Document, bytes?: Uint8Array): void;
  remove(collection: CollectionInfo, id: Uint8Array): void;
}

/** Outside transactions: every write is committed by itself, and waits for transactions that hold the document. */
export class CommittedAccess implements Access {
  constructor(
    private readonly file: DatabaseFile,
    private readonly documents: Documents,
    private readonly transactions: OpenTransactions,
  ) {}

  get(collection: CollectionInfo, id: Uint8Array): Uint8Array | undefined {
    return this.documents.get(collection, id);
  }

  scan(collection: CollectionInfo, plan: Plan): { readonly rows: Iterable<Row>; readonly ordered: boolean } {
    return { rows: this.rows(collection, plan), ordered: plan.ordered };
  }

  put(collection: CollectionInfo, id: Uint8Array, document: Document, bytes?: Uint8Array): void {
    this.waitFor(this.transactions.holderOf(collection, id));
    for (const index of collection.indexes.filter(({ unique }) => unique))
      for (const key of this.documents.keysIn(index, document)) {
        this.waitFor(this.transactions.claimantOf(index, key));
        const owner = this.documents.ownerOf(index, key);
        if (owner && !Buffer.from(owner).equals(id)) throw duplicateValue(collection, index, document);
      }
    this.transactions.remember(collection, id, this.get(collection, id));
    this.documents.put(collection, id, document, bytes);
  }

  remove(collection: CollectionInfo, id: Uint8Array): void {
    this.waitFor(this.transactions.holderOf(collection, id));
    this.transactions.remember(collection, id, this.get(collection, id));
    this.documents.remove(collection, id);
  }

  private waitFor(transaction: { readonly ended: Promise<void> } | undefined): void {
    if (transaction) throw new HeldByTransaction(transaction.ended);
  }

  private *rows(collection: CollectionInfo, { index, stretches, falling }: Plan): Iterable<Row> {
    const direction = falling ? 'DESC' : 'ASC';
    const seen = new Set<string>();
    const mayRepeat = index?.multikey === true;
    for (const { first, last } of stretches) {
      const rows = index
        ? this.file.rows<Row>(
            `SELECT e.id AS id, d.doc AS doc FROM entries e CROSS JOIN documents d ON d.collection = ? AND d.id = e.id
             WHERE e.index_id = ? AND e.key >= ? AND e.key < ? ORDER BY e.key ${direction}, e.id ${direction}`,
            collection.id,
            index.id,
            first,
            last,
          )
        : this.file.rows<Row>(
            `SELECT id, doc FROM documents WHERE collection = ? AND id >= ? AND id < ? ORDER BY id ${direction}`,
            collection.id,
            first,
            last,
          );
      for (const row of rows) {
        const id = mayRepeat ? Buffer.from(row.id).toString('latin1') : '';
        if (mayRepeat && seen.has(id)) continue;
        if (mayRepeat) seen.add(id);
        yield row;
      }
    }
  }
}
