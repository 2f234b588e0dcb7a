import {
  type AppendResult,
  categoryOf,
  type Clock,
  DomainError,
  EventIdConflict,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '@samenloket/event-sourcing';
import { Worker } from 'node:worker_threads';
import type { CommitSignal } from './commit-signal.js';
import type { AppendOutcome, AppendRequest, FromWriter, ToWriter, WriterStart } from './writer-messages.js';

interface Pending {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The event store's only writer, in a thread of its own so that waiting for the disk never holds up the event loop.
 * Appends of one turn of the event loop travel together and share a commit.
 */
export class WriterThread {
  private queue: AppendRequest[] = [];
  private pending: Pending[] = [];
  private failure: Error | undefined;
  /** Whether the last commit was for one append only. */
  private alone = false;
  private readonly exited: Promise<void>;

  private constructor(
    private readonly worker: Worker,
    private readonly commits: CommitSignal,
    private readonly clock: Clock | undefined,
  ) {
    this.exited = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (message: FromWriter) => this.settle(message));
    worker.on('error', (error: Error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('it stopped')));
  }

  static async start(start: WriterStart, commits: CommitSignal, clock?: Clock): Promise<WriterThread> {
    const worker = new Worker(new URL('./writer.worker.js', import.meta.url), { workerData: start });
    const { head } = await new Promise<FromWriter>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The writer of the event store did not start.')));
    });
    commits.committed(head);
    return new WriterThread(worker, commits, clock);
  }

  append(stream: string, expected: ExpectedRevision, events: readonly string[]): Promise<AppendResult> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.queue.length === 0) this.sendSoon();
    this.queue.push([stream, expected, events]);
    return new Promise((resolve, reject) => {
      this.pending.push({ stream, expected, resolve, reject });
    });
  }

  /** Lets what was asked before be written, then stops the thread. */
  async close(): Promise<void> {
    this.send();
    this.failure ??= new Error('The event store is closed.');
    this.post('close');
    await this.exited;
  }

  /** Many callers append again at nearly the same time, and wait for each other; one who is alone need not. */
  private sendSoon(): void {
    if (this.alone) queueMicrotask(() => this.send());
    else setImmediate(() => this.send());
  }

  private send(): void {
    if (this.queue.length === 0) return;
    const appends = this.queue;
    this.queue = [];
    this.post({ appends, now: this.clock?.now().getTime() });
  }

  private post(message: ToWriter): void {
    this.worker.postMessage(message);
  }

  private settle({ outcomes, head }: FromWriter): void {
    this.alone = outcomes.length === 1;
    const settled = this.pending.splice(0, outcomes.length);
    this.commits.committed(head, [...new Set(settled.map(({ stream }) => categoryOf(stream)))]);
    settled.forEach((pending, index) => answer(pending, outcomes[index] as AppendOutcome));
  }

  private fail(cause: Error): void {
    const failure = new Error(
      `The writer of the event store is gone: ${cause.message}. Restart the platform.`,
      {
        cause,
      },
    );
    const closing = this.failure !== undefined;
    this.failure ??= failure;
    this.commits.end(closing ? undefined : failure);
    for (const { reject } of this.pending.splice(0)) reject(failure);
  }
}

function answer({ stream, expected, resolve, reject }: Pending, outcome: AppendOutcome): void {
  switch (outcome[0]) {
    case 'written':
    case 'duplicate':
      return resolve({ revision: outcome[1], position: outcome[2], duplicate: outcome[0] === 'duplicate' });
    case 'wrong-revision':
      return reject(new WrongExpectedRevision(stream, expected, outcome[1]));
    case 'id-conflict':
      return reject(new EventIdConflict(stream));
    case 'unavailable':
      return reject(new DomainError('UNAVAILABLE', unavailable(outcome[1])));
    case 'failed':
      return reject(new Error(`Stream ${stream}: the events could not be written: ${outcome[1]}`));
  }
}

function unavailable(reason: string): string {
  return (
    `The events could not be stored: ${reason}. See to the disk of the data folder, then repeat it: ` +
    'that is harmless with the same event ids.'
  );
}
