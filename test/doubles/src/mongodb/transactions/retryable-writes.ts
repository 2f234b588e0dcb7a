import { type Document, serialize } from 'bson';
import { CommandError } from '../command-error.js';
import type { DatabaseFile } from '../storage/database-file.js';
import { readBson } from '../wire/message.js';

const keptMs = 30 * 60_000;

/**
 * The answer to the last write or commit of each session, stored in the same write as its effect: a client that lost
 * the answer asks again with the same number, also after a kill, and gets it without anything being done twice.
 */
export class RetryableWrites {
  constructor(private readonly file: DatabaseFile) {
    file.run('DELETE FROM sessions WHERE at < ?', Date.now() - keptMs);
  }

  /** @throws CommandError for a number that the session is past */
  answered(lsid: string, txnNumber: number): Document | undefined {
    const row = this.file.first<{ txn_number: number; reply: Uint8Array | null }>(
      'SELECT txn_number, reply FROM sessions WHERE lsid = ?',
      lsid,
    );
    if (!row || row.txn_number < txnNumber) return undefined;
    if (row.txn_number > txnNumber)
      throw new CommandError(
        225,
        'TransactionTooOld',
        `Session is already at transaction number ${row.txn_number}.`,
      );
    return row.reply ? readBson(row.reply) : undefined;
  }

  keep(lsid: string, txnNumber: number, reply: Document): void {
    this.file.run(
      `INSERT INTO sessions VALUES (?, ?, ?, ?)
       ON CONFLICT (lsid) DO UPDATE SET txn_number = excluded.txn_number, reply = excluded.reply, at = excluded.at`,
      lsid,
      txnNumber,
      serialize(reply),
      Date.now(),
    );
  }

  forget(lsid: string): void {
    this.file.run('DELETE FROM sessions WHERE lsid = ?', lsid);
  }
}
