import { setTimeout as delay } from 'node:timers/promises';

const longestLookMs = 2_000;

/** `unready`: it answers, but should get no work now: it starts, stops, or cannot write. */
export type ReplicaState = 'ready' | 'unready' | 'gone';

export interface ReadinessWatch {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  readonly signal: AbortSignal;
  /** Gets the outcome of every look. */
  readonly seen: (state: ReplicaState) => void;
}

/** Asks a replica whether it may get work, again and again, until the signal aborts. */
export async function watchReadiness(url: string, { everyMs, signal, seen }: ReadinessWatch): Promise<void> {
  while (!signal.aborted) {
    const state = await stateOf(url, signal);
    if (!signal.aborted) seen(state);
    await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined); // ends early on close only
  }
}

async function stateOf(url: string, signal: AbortSignal): Promise<ReplicaState> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), longestLookMs);
  const end = () => late.abort();
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(`${url}/ready`, { signal: late.signal });
    await response.body?.cancel();
    return response.status === 200 ? 'ready' : 'unready';
  } catch {
    return 'gone'; // whatever the reason: it gets no work now
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
