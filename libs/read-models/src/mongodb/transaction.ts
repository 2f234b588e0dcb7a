import { setTimeout as delay } from 'node:timers/promises';
import type mongoose from 'mongoose';
import { isTransient, isUnknownCommit } from './mongo-failures.js';

type Session = mongoose.mongo.ClientSession;
export type Transactional = (session: Session) => Promise<void>;

export interface TransactionTerms {
  readonly patienceMs: number;
  /** Ends the wait for a call that is never answered. */
  readonly answered: <Result>(call: Promise<Result>) => Promise<Result>;
}

const longestPauseMs = 200;

/**
 * A transaction, tried again while it meets others or its server changes, until the patience ends. The driver's own
 * `withTransaction` does so for two minutes, which is longer than anybody here waits.
 */
export async function runTransaction(
  session: Session,
  work: Transactional,
  { patienceMs, answered }: TransactionTerms,
): Promise<void> {
  const end = performance.now() + patienceMs;
  for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      await attempt(session, work, end, answered);
      return;
    } catch (error) {
      if (!isTransient(error) || performance.now() > end) throw error;
    }
    await delay(Math.random() * pauseMs);
  }
}

async function attempt(
  session: Session,
  work: Transactional,
  end: number,
  answered: TransactionTerms['answered'],
): Promise<void> {
  session.startTransaction({
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  });
  try {
    await answered(work(session));
  } catch (error) {
    await answered(session.abortTransaction());
    throw error;
  }
  await commit(session, end, answered);
}

/** Sent again while its answer is lost: the server knows what it has committed. */
async function commit(session: Session, end: number, answered: TransactionTerms['answered']): Promise<void> {
  for (;;) {
    try {
      await answered(session.commitTransaction());
      return;
    } catch (error) {
      if (!isUnknownCommit(error) || isTransient(error) || performance.now() > end) throw error;
    }
  }
}
