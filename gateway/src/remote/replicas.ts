import { setTimeout as delay } from 'node:timers/promises';

export interface ReplicaOptions {
  /** Milliseconds between two looks at a replica; default 250, well within the time that a stopping one still answers. */
  readonly lookEveryMs?: number;
}

const firstLookMs = 2_000;

/** The replicas of a service, and which of them say that they may get work; asked in turn. */
export class Replicas {
  private readonly ready = new Set<string>();
  private readonly stopping = new AbortController();
  private readonly watching: Promise<unknown>;
  private turn = 0;
  private changed = Promise.withResolvers<void>();

  constructor(
    readonly service: string,
    private readonly urls: readonly string[],
    { lookEveryMs = 250 }: ReplicaOptions = {},
  ) {
    this.watching = Promise.all(urls.map((url) => this.watch(url, lookEveryMs)));
  }

  get areReady(): boolean {
    return this.ready.size > 0;
  }

  /** A ready replica that was not tried yet, each in turn; waits a while when there is none. */
  async next(tried: ReadonlySet<string>, waitMs: number): Promise<string | undefined> {
    const until = performance.now() + waitMs;
    for (;;) {
      const candidates = this.urls.filter((url) => this.ready.has(url) && !tried.has(url));
      const left = until - performance.now();
      if (candidates.length > 0) return candidates[this.turn++ % candidates.length];
      if (left <= 0 || this.stopping.signal.aborted) return undefined;
      await Promise.race([this.changed.promise, delay(left, undefined, { ref: false })]);
    }
  }

  /** It could not be reached: no more work for it until it says that it is ready. */
  failed(url: string): void {
    this.ready.delete(url);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    this.changed.resolve();
    await this.watching;
  }

  private async watch(url: string, lookEveryMs: number): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (await isReady(url, signal)) this.add(url);
      else this.ready.delete(url);
      await delay(lookEveryMs, undefined, { signal, ref: false }).catch(() => undefined); // ends early on close only
    }
  }

  private add(url: string): void {
    if (this.ready.has(url)) return;
    this.ready.add(url);
    this.changed.resolve();
    this.changed = Promise.withResolvers();
  }
}

async function isReady(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(firstLookMs)]);
    const response = await fetch(`${url}/ready`, { signal: inTime });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false; // whatever the reason: it gets no work now
  }
}
