import { DomainError } from '@samenloket/event-sourcing';
import { parentPort, workerData } from 'node:worker_threads';
import type { ComputedRound } from '../round-work.js';
import { computeHere, type RoundWork } from './compute-here.js';
import type { FromThread } from './in-own-thread.js';

const tell = (message: FromThread<ComputedRound>) => parentPort?.postMessage(message);

try {
  const answer = await computeHere(workerData as RoundWork, (done) => tell({ kind: 'progress', done }));
  tell({ kind: 'done', answer });
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  tell({ kind: 'refused', code: error.code, message: error.message });
}
