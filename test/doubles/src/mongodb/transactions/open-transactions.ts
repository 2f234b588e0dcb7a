import { noSuchTransaction } from '../command-error.js';
import type { CollectionInfo, IndexInfo } from '../storage/index-info.js';
import { claimOf, type Transaction } from './transaction.js';

/** The transactions that are under way, one per session. Each ends by itself after its lifetime, as MongoDB's do. */
export class OpenTransactions {
  private readonly bySession = new Map<string, { transaction: Transaction; expiry: NodeJS.Timeout }>();

  constructor(private readonly lifetimeMs: number) {}

  /** A new transaction of a session takes the place of an unfinished one. */
  begin(transaction: Transaction): void {
    this.end(transaction.lsid);
    const expiry = setTimeout(() => this.end(transaction.lsid), this.lifetimeMs);
    this.bySession.set(transaction.lsid, { transaction, expiry });
  }

  /** @throws CommandError when it is not under way */
  get(lsid: string, txnNumber: number): Transaction {
    const transaction = this.find(lsid, txnNumber);
    if (!transaction) throw noSuchTransaction(txnNumber);
    return transaction;
  }

  find(lsid: string, txnNumber: number): Transaction | undefined {
    const transaction = this.bySession.get(lsid)?.transaction;
    return transaction?.txnNumber === txnNumber ? transaction : undefined;
  }

  /** Ends the session's transaction, and lets go of what it held. */
  end(lsid: string): void {
    const known = this.bySession.get(lsid);
    if (!known) return;
    clearTimeout(known.expiry);
    this.bySession.delete(lsid);
    known.transaction.end();
  }

  endAll(): void {
    for (const lsid of [...this.bySession.keys()]) this.end(lsid);
  }

  holderOf(collection: CollectionInfo, id: Uint8Array): Transaction | undefined {
    return this.first((transaction) => transaction.holds(collection, id));
  }

  writerOf(collection: CollectionInfo): Transaction | undefined {
    return this.first((transaction) => transaction.hasWritten(collection));
  }

  claimantOf(index: IndexInfo, key: Uint8Array): Transaction | undefined {
    if (this.bySession.size === 0) return undefined;
    const claim = claimOf(index, key);
    return this.first((transaction) => transaction.claimed(claim));
  }

  /** Keeps what a document was, for those whose snapshot is older than its change. */
  remember(
    collection: CollectionInfo,
    id: Uint8Array,
    bytes: Uint8Array | undefined,
    except?: Transaction,
  ): void {
    for (const { transaction } of this.bySession.values())
      if (transaction !== except) transaction.remember(collection, id, bytes);
  }

  private first(test: (transaction: Transaction) => boolean): Transaction | undefined {
    for (const { transaction } of this.bySession.values()) if (test(transaction)) return transaction;
    return undefined;
  }
}
