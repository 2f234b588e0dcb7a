import { DomainError } from '@samenloket/event-sourcing';
import { parentPort, workerData } from 'node:worker_threads';
import { type FromThread, refusalOf, type ToThread } from './thread-messages.js';

/** What a thread has of who started it. */
export interface Starter<Question> {
  readonly report: (done: number) => void;
  /** @throws DomainError when it is refused */
  readonly ask: <Answer>(question: Question) => Promise<Answer>;
}

/** The whole of a worker file: works on what it was given, and tells what came of it. */
export async function workInThread<Data, Answer, Question = never>(
  work: (data: Data, starter: Starter<Question>) => Promise<Answer>,
): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('This file is for a thread: start it with inOwnThread.');
  const tell = (message: FromThread<Answer, Question>) => port.postMessage(message);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  port.on('message', (told: ToThread) => {
    const answer = waiting.get(told.nth);
    waiting.delete(told.nth);
    if ('refusal' in told) answer?.reject(new DomainError(told.refusal.code, told.refusal.message));
    else answer?.resolve(told.answer);
  });
  try {
    const answer = await work(workerData as Data, {
      report: (done) => tell({ kind: 'progress', done }),
      ask: <Found>(question: Question) => {
        const answered = Promise.withResolvers<unknown>();
        waiting.set(++asked, answered);
        tell({ kind: 'asks', nth: asked, question });
        return answered.promise as Promise<Found>;
      },
    });
    tell({ kind: 'done', answer });
  } catch (error) {
    tell({ kind: 'refused', ...refusalOf(error) });
  } finally {
    port.close();
  }
}
