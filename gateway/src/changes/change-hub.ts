import { DomainError, type Log } from '@samenloket/event-sourcing';
import type { ChangeSource, Tell } from '@samenloket/messaging';
import { RecentChanges } from './recent-changes.js';

export interface ChangeHubOptions {
  readonly log: Log;
  /** Milliseconds for all services to begin telling; default 5,000. */
  readonly patienceMs?: number;
  /** Milliseconds that services are followed when nobody listens: a browser that comes back soon finds it so. Default 30,000. */
  readonly lingerMs?: number;
  readonly recent?: RecentChanges;
}

/** Services that are followed, all of them or none: who listens knows that it misses nothing, or that it is over. */
class Following {
  readonly ending = new AbortController();
  /** Resolves when all sources have begun, to the position from which all is told. */
  readonly begun: Promise<number>;

  constructor(sources: readonly ChangeSource[], tell: Tell, ended: (cause: unknown) => void) {
    const beginnings = sources.map(() => Promise.withResolvers<number>());
    const { signal } = this.ending;
    sources.forEach((source, index) => {
      const first = beginnings[index];
      const heard: Tell = (change) => {
        first?.resolve(change.position);
        tell(change);
      };
      const over = (cause: unknown = new Error('It told no more.')) => {
        first?.reject(cause);
        ended(cause);
      };
      source.follow(heard, signal).then(() => over(), over);
    });
    this.begun = Promise.all(beginnings.map(({ promise }) => promise)).then((all) => Math.max(0, ...all));
    this.begun.catch(() => undefined); // told by `ended`, also where nobody waits for it
  }
}

interface Listener {
  readonly tell: Tell;
  /** What was told may have been missed from here on: listen again. */
  readonly over: () => void;
}

interface BegunListening {
  readonly position: number;
  readonly knowsRecent: boolean;
  readonly leave: () => void;
}

/** What all services tell of changes, once for all browsers of this process; followed while somebody listens. */
export class ChangeHub {
  private readonly listeners = new Set<Listener>();
  private readonly recent: RecentChanges;
  private following: Following | undefined;
  private lingering: NodeJS.Timeout | undefined;
  private isSilent = false;
  /** The newest position that was told. */
  private told = 0;

  constructor(
    private readonly sources: readonly ChangeSource[],
    private readonly options: ChangeHubOptions,
  ) {
    this.recent = options.recent ?? new RecentChanges();
  }

  /**
   * Tells what was told just before as well.
   * @returns the position from which all is told, whether what was told just before is known, and what ends it
   * @throws DomainError UNAVAILABLE when some service tells nothing now
   */
  async listen(listener: Listener): Promise<BegunListening> {
    if (this.sources.length === 0) throw silent();
    this.listeners.add(listener);
    clearTimeout(this.lingering);
    const leave = () => this.leave(listener);
    try {
      const position = Math.max(await this.begun(), this.told);
      const recent = this.recent.all();
      for (const change of recent ?? []) listener.tell(change);
      return { position, knowsRecent: recent !== undefined, leave };
    } catch (cause) {
      leave();
      throw cause instanceof DomainError ? cause : silent();
    }
  }

  close(): void {
    clearTimeout(this.lingering);
    this.end(this.following);
  }

  private async begun(): Promise<number> {
    const { patienceMs = 5_000 } = this.options;
    this.following ??= this.follow();
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(silent()), patienceMs);
    try {
      return await Promise.race([this.following.begun, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  private follow(): Following {
    const following: Following = new Following(
      this.sources,
      (change) => {
        this.told = Math.max(this.told, change.position);
        this.recent.add(change);
        this.listeners.forEach(({ tell }) => tell(change));
      },
      (cause) => {
        if (following.ending.signal.aborted) return;
        if (!this.isSilent)
          this.options.log.warn(
            { err: cause },
            'A service tells nothing of changes: portals ask by themselves',
          );
        this.isSilent = true;
        this.end(following);
      },
    );
    const heardAgain = () => {
      this.isSilent = false;
      this.recent.begin();
    };
    following.begun.then(heardAgain, () => undefined); // told above
    return following;
  }

  private end(following: Following | undefined): void {
    if (!following) return;
    following.ending.abort();
    if (this.following !== following) return;
    this.following = undefined;
    const left = [...this.listeners];
    this.listeners.clear();
    for (const { over } of left) over();
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0 || !this.following) return;
    clearTimeout(this.lingering);
    this.lingering = setTimeout(() => this.end(this.following), this.options.lingerMs ?? 30_000).unref();
  }
}

const silent = () =>
  new DomainError('UNAVAILABLE', 'Changes are not told now. Ask again by yourself, and later for this.');
