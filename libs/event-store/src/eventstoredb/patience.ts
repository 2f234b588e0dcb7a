import { DomainError } from '@samenloket/event-sourcing';
import { MaxAppendSizeExceededError, WrongExpectedVersionError } from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreClosed } from './connection.js';
import { isPassing, kindOf } from './passing-failure.js';

const shortestPause = 50;
const longestPause = 1_000;

const readAgain = 'The event store does not answer. Nothing was changed; try again when it is back.';

/** Retries while failures may pass, for a bounded time since the last progress. */
export class Patience {
  private until: number;
  private next = shortestPause;

  constructor(private readonly milliseconds: number) {
    this.until = performance.now() + milliseconds;
  }

  /** Milliseconds left, at least 1. */
  get left(): number {
    return Math.max(1, Math.ceil(this.until - performance.now()));
  }

  /** Something came: the time counts from here again. */
  renew(): void {
    this.until = performance.now() + this.milliseconds;
    this.next = shortestPause;
  }

  /**
   * Waits a growing while before the next attempt.
   * @throws DomainError UNAVAILABLE with the advice when the time is over; Error when the failure will not pass
   */
  async afterFailure(error: unknown, advice = readAgain): Promise<void> {
    if (!isPassing(error)) throw refusal(error);
    if (performance.now() + this.next >= this.until) throw new DomainError('UNAVAILABLE', advice);
    await pause(this.next * (0.5 + Math.random() / 2));
    this.next = Math.min(longestPause, this.next * 2);
  }
}

/** @throws DomainError UNAVAILABLE with the advice when no attempt succeeds in time */
export async function retrying<Answer>(
  milliseconds: number,
  attempt: (patience: Patience) => Promise<Answer>,
  advice?: string,
): Promise<Answer> {
  const patience = new Patience(milliseconds);
  for (;;) {
    try {
      return await attempt(patience);
    } catch (error) {
      await patience.afterFailure(error, advice);
    }
  }
}

/** These say something to who asked. */
const told = [StoreClosed, WrongExpectedVersionError, MaxAppendSizeExceededError];

/** Says what kind of failure it was: the server's text may name what was asked. */
export function refusal(error: unknown): Error {
  if (told.some((kind) => error instanceof kind)) return error as Error;
  return new Error(`The event store refused the request: ${kindOf(error)}.`, { cause: error });
}
