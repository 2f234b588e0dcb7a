import { setTimeout as delay } from 'node:timers/promises';

const longestLookMs = 2_000;

export interface ReadinessWatch {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  readonly signal: AbortSignal;
  /** Gets the outcome of every look. */
  readonly seen: (ready: boolean) => void;
}

/** Asks a replica whether it may get work, again and again, until the signal aborts. */
export async function watchReadiness(url: string, { everyMs, signal, seen }: ReadinessWatch): Promise<void> {
  while (!signal.aborted) {
    const ready = await isReady(url, signal);
    if (!signal.aborted) seen(ready);
    await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined); // ends early on close only
  }
}

async function isReady(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(longestLookMs)]);
    const response = await fetch(`${url}/ready`, { signal: inTime });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false; // whatever the reason: it gets no work now
  }
}
