import { setTimeout as delay } from 'node:timers/promises';
import type mongoose from 'mongoose';
import { isTransient, isUnknownCommit } from './mongo-failures.js';

type Session = mongoose.mongo.ClientSession;
export type Transactional = (session: Session) => Promise<void>;

const longestPauseMs = 200;

/**
 * A transaction, tried again while it meets others or its server changes, until the patience ends. The driver's own
 * `withTransaction` does so for two minutes, which is longer than anybody here waits.
 */
export async function runTransaction(
  session: Session,
  work: Transactional,
  patienceMs: number,
): Promise<void> {
  const end = performance.now() + patienceMs;
  for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      await attempt(session, work, end);
      return;
    } catch (error) {
      if (!isTransient(error) || performance.now() > end) throw error;
    }
    await delay(Math.random() * pauseMs);
  }
}

async function attempt(session: Session, work: Transactional, end: number): Promise<void> {
  session.startTransaction({
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  });
  try {
    await work(session);
  } catch (error) {
    await session.abortTransaction();
    throw error;
  }
  await commit(session, end);
}

/** Sent again while its answer is lost: the server knows what it has committed. */
async function commit(session: Session, end: number): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!isUnknownCommit(error) || isTransient(error) || performance.now() > end) throw error;
    }
  }
}
