import { Catalogue } from './storage/catalogue.js';
import { DatabaseFile } from './storage/database-file.js';
import { Documents } from './storage/documents.js';
import { CommittedAccess } from './transactions/access.js';
import { OpenTransactions } from './transactions/open-transactions.js';
import { RetryableWrites } from './transactions/retryable-writes.js';
import { Cursors } from './query/cursors.js';

export interface EngineOptions {
  readonly folder: string;
  /** How long a transaction may stay open; MongoDB's `transactionLifetimeLimitSeconds`. */
  readonly transactionLifetimeMs: number;
}

/** Everything a command works with. */
export class Engine {
  readonly file: DatabaseFile;
  readonly catalogue: Catalogue;
  readonly documents: Documents;
  readonly transactions: OpenTransactions;
  readonly committed: CommittedAccess;
  readonly retryable: RetryableWrites;
  readonly cursors = new Cursors();

  constructor({ folder, transactionLifetimeMs }: EngineOptions) {
    this.file = new DatabaseFile(folder);
    this.catalogue = new Catalogue(this.file);
    this.file.onRollback = () => this.catalogue.reload();
    this.documents = new Documents(this.file, this.catalogue);
    this.transactions = new OpenTransactions(transactionLifetimeMs);
    this.committed = new CommittedAccess(this.file, this.documents, this.transactions);
    this.retryable = new RetryableWrites(this.file);
  }

  close(): void {
    this.transactions.endAll();
    this.file.close();
  }
}
