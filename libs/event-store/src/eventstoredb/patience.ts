import { DomainError, type Log } from '@samenloket/event-sourcing';
import { MaxAppendSizeExceededError, WrongExpectedVersionError } from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreClosed } from './connection.js';
import { isPassing, kindOf } from './passing-failure.js';

const shortestPause = 50;
const longestPause = 1_000;

const readAgain = 'The event store does not answer. Nothing was changed; try again when it is back.';

export interface PatienceSettings {
  /** How long to go on trying since the last progress. */
  readonly milliseconds: number;
  /** Hears what was tried in vain: the answer to who asked does not say why. */
  readonly log: Log;
}

/** Retries while failures may pass, for a bounded time since the last progress. */
export class Patience {
  private since = performance.now();
  private next = shortestPause;
  /** Kinds of failure since the last progress, each with its moment in milliseconds. */
  private failures: string[] = [];

  constructor(private readonly settings: PatienceSettings) {}

  /** Milliseconds left, at least 1. */
  get left(): number {
    return Math.max(1, Math.ceil(this.settings.milliseconds - this.waited()));
  }

  /** Something came: the time counts from here again. */
  renew(): void {
    this.since = performance.now();
    this.next = shortestPause;
    this.failures = [];
  }

  /**
   * Waits a growing while before the next attempt.
   * @throws DomainError UNAVAILABLE with the advice when the time is over; Error when the failure will not pass
   */
  async afterFailure(error: unknown, advice = readAgain): Promise<void> {
    if (!isPassing(error)) throw refusal(error);
    const { milliseconds, log } = this.settings;
    this.failures.push(`${kindOf(error)} after ${Math.round(this.waited())}`);
    if (this.waited() + this.next >= milliseconds) {
      log.warn({ failures: this.failures }, 'The event store did not answer in time');
      throw new DomainError('UNAVAILABLE', advice);
    }
    await pause(this.next * (0.5 + Math.random() / 2));
    this.next = Math.min(longestPause, this.next * 2);
  }

  private waited(): number {
    return performance.now() - this.since;
  }
}

/** @throws DomainError UNAVAILABLE with the advice when no attempt succeeds in time */
export async function retrying<Answer>(
  settings: PatienceSettings,
  attempt: (patience: Patience) => Promise<Answer>,
  advice?: string,
): Promise<Answer> {
  const patience = new Patience(settings);
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
