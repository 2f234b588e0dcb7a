import { setTimeout as pauseFor } from 'node:timers/promises';

/** Ends early, and without an error, when the signal aborts. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await pauseFor(ms, undefined, { ...(signal && { signal }), ref: false });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** Waits longer after each failure, up to five seconds, never the same for all replicas. */
export function pauseAfter(failures: number): number {
  return Math.min(5_000, 100 * 2 ** Math.min(failures, 6)) * (0.5 + Math.random() / 2);
}
