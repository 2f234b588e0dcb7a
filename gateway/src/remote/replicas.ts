import { setTimeout as delay } from 'node:timers/promises';
import { lookupAll, type Lookup, watchAddresses } from './addresses.js';
import { type ReplicaState, watchReadiness } from './readiness.js';

export interface ReplicaOptions {
  /** Milliseconds between two looks at a replica; default 250, well within the time that a stopping one still answers. */
  readonly lookEveryMs?: number;
  /** Milliseconds between two looks at which addresses a name has; default 1,000. */
  readonly resolveEveryMs?: number;
  /** Default: the names of the machine. */
  readonly lookup?: Lookup;
}

/** The replicas of a service, and which of them say that they may get work; asked in turn. */
export class Replicas {
  /** By configured URL: where it leads now. */
  private readonly addresses = new Map<string, readonly string[]>();
  private readonly watched = new Map<string, AbortController>();
  private readonly ready = new Set<string>();
  /** Not ready, but they answer: the last resort of who only reads. */
  private readonly unready = new Set<string>();
  private readonly watching = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly lookEveryMs: number;
  private turn = 0;
  private changed = Promise.withResolvers<void>();

  constructor(
    readonly service: string,
    urls: readonly string[],
    { lookEveryMs = 250, resolveEveryMs = 1_000, lookup = lookupAll }: ReplicaOptions = {},
  ) {
    this.lookEveryMs = lookEveryMs;
    const { signal } = this.stopping;
    for (const url of urls) {
      const found = (addresses: readonly string[]) => this.found(url, addresses);
      this.keep(watchAddresses(url, { lookup, everyMs: resolveEveryMs, signal, found }));
    }
  }

  /** Whether anybody can read now; writing may have to wait. */
  get answer(): boolean {
    return this.ready.size + this.unready.size > 0;
  }

  /**
   * A ready replica that was not tried yet, each in turn; waits a while when there is none. Who only reads is given one
   * that is not ready rather than none: a store that takes no events can still be read.
   */
  async next(tried: ReadonlySet<string>, waitMs: number, onlyReads = false): Promise<string | undefined> {
    const until = performance.now() + waitMs;
    const untried = (states: ReadonlySet<string>) =>
      [...this.watched.keys()].filter((url) => states.has(url) && !tried.has(url));
    for (;;) {
      const ready = untried(this.ready);
      const candidates = ready.length > 0 || !onlyReads ? ready : untried(this.unready);
      const left = until - performance.now();
      if (candidates.length > 0) return candidates[this.turn++ % candidates.length];
      if (left <= 0 || this.stopping.signal.aborted) return undefined;
      await Promise.race([this.changed.promise, delay(left, undefined, { ref: false })]);
    }
  }

  /** It could not be reached: no more work for it until it says that it is ready. */
  failed(url: string): void {
    this.ready.delete(url);
    this.unready.delete(url);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    this.changed.resolve();
    await Promise.all(this.watching);
  }

  private found(url: string, addresses: readonly string[]): void {
    this.addresses.set(url, addresses);
    const there = new Set([...this.addresses.values()].flat());
    for (const address of there) if (!this.watched.has(address)) this.watch(address);
    for (const address of this.watched.keys()) if (!there.has(address)) this.forget(address);
  }

  private watch(address: string): void {
    const gone = new AbortController();
    this.watched.set(address, gone);
    const signal = AbortSignal.any([this.stopping.signal, gone.signal]);
    const seen = (state: ReplicaState) => this.saw(address, state);
    this.keep(watchReadiness(address, { everyMs: this.lookEveryMs, signal, seen }));
  }

  private forget(address: string): void {
    this.watched.get(address)?.abort();
    this.watched.delete(address);
    this.failed(address);
  }

  private saw(url: string, state: ReplicaState): void {
    const isNew = state !== 'gone' && !(state === 'ready' ? this.ready : this.unready).has(url);
    this.failed(url);
    if (state === 'ready') this.ready.add(url);
    if (state === 'unready') this.unready.add(url);
    if (!isNew) return;
    this.changed.resolve();
    this.changed = Promise.withResolvers();
  }

  private keep(watching: Promise<void>): void {
    this.watching.add(watching);
    void watching.finally(() => this.watching.delete(watching));
  }
}
