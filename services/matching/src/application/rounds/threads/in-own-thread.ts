import { DomainError } from '@samenloket/event-sourcing';
import { Worker } from 'node:worker_threads';
import { type FromThread, refusalOf, type ToThread } from './thread-messages.js';

export interface ThreadCourse {
  /** Cancels: the thread stops at once. */
  readonly signal?: AbortSignal;
  /** Hears how far the work is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** A thread with what it asks of who started it: what others hold open cannot go along. */
export interface ThreadWork<Question> {
  /** A file that calls `workInThread`. */
  readonly worker: URL;
  readonly data: unknown;
  readonly answer?: (question: Question) => Promise<unknown>;
}

/**
 * Works in a thread of its own, so that the service goes on answering.
 * @throws DomainError as the work did; RULE_VIOLATED when it was cancelled, UNAVAILABLE when the thread broke off without
 * a word; a fault of the work as what it is
 */
export function inOwnThread<Answer, Question = never>(
  { worker, data, answer }: ThreadWork<Question>,
  { signal, onProgress }: ThreadCourse = {},
): Promise<Answer> {
  if (signal?.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: data });
    const breakOff = (reason: unknown) => {
      reject(reason instanceof Error ? reason : brokenOff());
      void thread.terminate();
    };
    const cancel = () => breakOff(cancelled());
    const reply = async (nth: number, question: Question) => {
      if (!answer) throw new Error('A thread that nobody answers asked something.');
      const told = await answer(question).then(
        (found): ToThread => ({ nth, answer: found }),
        (error: unknown): ToThread => ({ nth, refusal: refusalOf(error) }),
      );
      thread.postMessage(told);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    thread.on('message', (message: FromThread<Answer, Question>) => {
      if (message.kind === 'progress') onProgress?.(message.done);
      else if (message.kind === 'asks') reply(message.nth, message.question).catch(breakOff);
      else if (message.kind === 'done') resolve(message.answer);
      else reject(new DomainError(message.code, message.message));
    });
    // A fault is one: whoever repeats it when a thread broke off would repeat it for ever.
    thread.once('error', reject);
    thread.once('exit', () => {
      signal?.removeEventListener('abort', cancel);
      reject(brokenOff());
    });
  });
}

function cancelled(): DomainError {
  return new DomainError('RULE_VIOLATED', 'This allocation was cancelled: start it again when it is wanted.');
}

function brokenOff(): DomainError {
  return new DomainError('UNAVAILABLE', 'The allocation broke off: start it again.');
}
