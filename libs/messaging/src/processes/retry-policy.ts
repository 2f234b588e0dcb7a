import { setTimeout as delay } from 'node:timers/promises';

/** How often and how soon a failing event is tried again. */
export interface RetryPolicy {
  /** Tries before the event is parked. */
  readonly attempts: number;
  /** Milliseconds before the next try, after so many failed ones. */
  readonly pauseMs: (failed: number) => number;
  /** Resolves after the pause, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds between tries of what is parked because somebody was away. */
  readonly againMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 6,
  pauseMs: (failed) => Math.min(100 * 2 ** (failed - 1), 10_000),
  wait: async (ms, signal) => {
    await delay(ms, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  },
  againMs: 5_000,
};
