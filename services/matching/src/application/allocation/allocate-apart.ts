import { DomainError } from '@samenloket/event-sourcing';
import { Worker } from 'node:worker_threads';
import type { AllocationOutcome } from '../../domain/allocation/outcome.js';
import type { AllocationProblem } from '../../domain/allocation/problem.js';
import type { FromAllocation } from './allocation-messages.js';

export interface AllocationCourse {
  /** Cancels: the thread stops at once. */
  readonly signal?: AbortSignal;
  /** Hears how far the engine is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Allocates in a thread of its own, so that the service goes on answering. The outcome is that of `allocate`.
 * @throws DomainError RULE_VIOLATED when it was cancelled, UNAVAILABLE when the thread broke off
 */
export function allocateApart(
  problem: AllocationProblem,
  course: AllocationCourse = {},
): Promise<AllocationOutcome> {
  const { signal, onProgress } = course;
  if (signal?.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./allocation.worker.js', import.meta.url), {
      workerData: withoutNames(problem),
    });
    const cancel = () => {
      reject(cancelled());
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: FromAllocation) => {
      if (message.kind === 'progress') onProgress?.(message.done);
      else resolve(message.outcome);
    });
    worker.once('error', (error: Error) => reject(brokenOff(error)));
    worker.once('exit', () => {
      signal?.removeEventListener('abort', cancel);
      reject(brokenOff());
    });
  });
}

/** The engine reads no ids, and texts are what takes long to copy. */
function withoutNames(problem: AllocationProblem): AllocationProblem {
  return { ...problem, places: { ...problem.places, ids: [] }, units: { ...problem.units, ids: [] } };
}

function cancelled(): DomainError {
  return new DomainError('RULE_VIOLATED', 'This allocation was cancelled: start it again when it is wanted.');
}

function brokenOff(error?: Error): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    `The allocation broke off (${error?.message ?? 'it stopped'}): start it again.`,
  );
}
