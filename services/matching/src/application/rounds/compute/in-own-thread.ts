import { DomainError, type ErrorCode } from '@samenloket/event-sourcing';
import { Worker } from 'node:worker_threads';

export interface ThreadCourse {
  /** Cancels: the thread stops at once. */
  readonly signal?: AbortSignal;
  /** Hears how far the work is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** From a thread to who started it. */
export type FromThread<Answer> =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string };

/**
 * Works in a thread of its own, so that the service goes on answering.
 * @param worker tells `FromThread` messages
 * @throws DomainError as the work did; RULE_VIOLATED when it was cancelled, UNAVAILABLE when the thread broke off
 */
export function inOwnThread<Answer>(
  worker: URL,
  work: unknown,
  { signal, onProgress }: ThreadCourse = {},
): Promise<Answer> {
  if (signal?.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: work });
    const cancel = () => {
      reject(cancelled());
      void thread.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    thread.on('message', (message: FromThread<Answer>) => {
      if (message.kind === 'progress') onProgress?.(message.done);
      else if (message.kind === 'done') resolve(message.answer);
      else reject(new DomainError(message.code, message.message));
    });
    thread.once('error', (error: Error) => reject(brokenOff(error)));
    thread.once('exit', () => {
      signal?.removeEventListener('abort', cancel);
      reject(brokenOff());
    });
  });
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
