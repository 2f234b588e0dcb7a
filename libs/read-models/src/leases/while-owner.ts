import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@samenloket/event-sourcing';
import { type Lease, LeaseLost, type Leases } from './leases.js';

const firstPauseMs = 100;
const longestPauseMs = 5_000;

export interface Ownership {
  readonly leases: Leases;
  /** The lease to compete for. */
  readonly name: string;
  readonly log: Log;
  /** Ends the activity and the competing. */
  readonly stop: AbortSignal;
}

/**
 * Competes for a lease, carries out the activity while the lease is ours, and competes again, until `stop` aborts.
 * The activity ends when its signal aborts; the lease is released after that. One that fails comes again, with
 * growing pauses in which another replica may have the lease.
 * @throws what the activity throws while it is stopped
 */
export async function whileOwner(
  { leases, name, log, stop }: Ownership,
  activity: (lease: Lease, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  for (let pauseMs = 0; !stop.aborted;) {
    const began = performance.now();
    let lease: Lease | undefined;
    let interrupted = false;
    try {
      lease = await leases.acquire(name, stop);
      try {
        await activity(lease, AbortSignal.any([stop, lease.signal]));
      } finally {
        interrupted = lease.signal.aborted;
        await lease.release();
      }
      if (stop.aborted) return;
      if (interrupted) continue; // by whoever has the lease now: acquiring it again waits for them
      throw new Error('It ended by itself.');
    } catch (err) {
      if (err === lease?.signal.reason && interrupted) continue;
      if (stop.aborted && (err === stop.reason || err instanceof LeaseLost)) return;
      if (stop.aborted) throw err;
      pauseMs = nextPause(pauseMs, performance.now() - began);
      const facts = { lease: name, pauseMs };
      if (err instanceof LeaseLost) log.info(facts, 'A lease was lost and is competed for again');
      else log.warn({ ...facts, err }, 'What a lease is for failed and comes again');
      await delay(pauseMs, undefined, { signal: stop }).catch(() => undefined); // only a stop ends it early
    }
  }
}

/** Grows as long as it keeps failing soon. */
function nextPause(pauseMs: number, lastedMs: number): number {
  if (lastedMs > longestPauseMs) return firstPauseMs;
  return Math.min(Math.max(pauseMs * 2, firstPauseMs), longestPauseMs);
}

/** Resolves when the signal aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
