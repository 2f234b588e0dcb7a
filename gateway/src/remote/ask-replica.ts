import type { Replicas } from './replicas.js';

/** Long enough for a replica to come back, short enough for somebody who waits. */
const longestWaitMs = 3_000;
const usualPatienceMs = 60_000;

/** Nothing was asked of anybody: no connection, or a replica that takes no work. */
const neverArrived = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface AskOptions {
  readonly onlyReads: boolean;
  readonly fetch?: Fetch | undefined;
  /** Default 60,000. */
  readonly longestAnswerMs?: number | undefined;
}

/**
 * No replica answered. `mayHaveHappened`: one of them got the request, and what became of it is not known. `late`: they
 * can be reached, but the answer took too long.
 */
export class NoReplicaAnswered extends Error {
  override readonly name = 'NoReplicaAnswered';

  constructor(
    readonly service: string,
    readonly mayHaveHappened: boolean,
    readonly late: boolean,
  ) {
    super(`No replica of ${service} answered.`);
  }
}

/**
 * Sends a request to a ready replica, and to the next one when the first cannot have carried it out. What only reads
 * is also sent again when the connection broke on the way.
 * @throws NoReplicaAnswered
 */
export async function askReplica(
  replicas: Replicas,
  path: string,
  init: RequestInit,
  { onlyReads, fetch = globalThis.fetch, longestAnswerMs = usualPatienceMs }: AskOptions,
): Promise<Response> {
  const tried = new Set<string>();
  const late = new AbortController();
  const giveUp = () => late.abort();
  const timer = setTimeout(giveUp, longestAnswerMs);
  init.signal?.addEventListener('abort', giveUp);
  try {
    for (;;) {
      const url = await replicas.next(tried, longestWaitMs, onlyReads);
      if (url === undefined) throw new NoReplicaAnswered(replicas.service, false, false);
      tried.add(url);
      try {
        const response = await fetch(`${url}${path}`, { ...init, signal: late.signal });
        if (letsGo(response)) replicas.failed(url);
        if (response.status !== 503) return response;
        await response.body?.cancel();
        replicas.failed(url);
      } catch (error) {
        replicas.failed(url);
        if (late.signal.aborted) throw new NoReplicaAnswered(replicas.service, !onlyReads, true);
        const code = (error as { cause?: { code?: string } }).cause?.code ?? '';
        if (!onlyReads && !neverArrived.has(code)) throw new NoReplicaAnswered(replicas.service, true, false);
      }
    }
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', giveUp);
  }
}

/** A replica that stops says so with each answer (`KeptConnections`): sooner than the next look at it. */
const letsGo = ({ headers }: Response) => headers.get('connection') === 'close';
