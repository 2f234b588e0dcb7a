import type { FeedPage } from '@samenloket/event-sourcing';
import { type Fence, LeaseLost } from '../leases/leases.js';
import { untilAborted } from '../leases/while-owner.js';
import { SerialQueue } from './serial-queue.js';
import type { Progress } from './view-progress.js';
import type { ViewTarget } from './view-target.js';

/** A view for as long as it is owned here, once; all that changes it runs one after the other. */
export class OwnedView<Doc extends object> {
  private readonly queue = new SerialQueue();
  private readonly losing = new AbortController();
  private closed = false;

  /** @param onMoved called when it has taken something in */
  constructor(
    readonly target: ViewTarget<Doc>,
    readonly fence: Fence,
    private readonly onMoved: () => void,
  ) {}

  get progress(): Progress {
    const { collection, build } = this.target;
    return { collection: collection.name, build, positions: this.target.positions() };
  }

  /** Runs while no event is taken in. */
  exclusively<T>(task: () => Promise<T>): Promise<T> {
    return this.queue.run(task);
  }

  /** Does nothing when it is no longer owned: other views of the same page go on. */
  async take(producer: string, page: FeedPage): Promise<void> {
    await this.exclusively(async () => {
      if (this.closed || this.losing.signal.aborted) return;
      try {
        await this.target.take(producer, page);
      } catch (error) {
        if (!(error instanceof LeaseLost)) throw error;
        this.losing.abort(error);
      }
    });
    if (!this.closed) this.onMoved();
  }

  /** Resolves when the signal aborts. @throws LeaseLost when a write found another owner */
  async untilOver(signal: AbortSignal): Promise<void> {
    const lost = this.losing.signal;
    await untilAborted(AbortSignal.any([signal, lost]));
    if (!signal.aborted) lost.throwIfAborted();
  }

  /** Takes nothing in any more; resolves when what was under way has ended. */
  async close(): Promise<void> {
    this.closed = true;
    await this.exclusively(async () => undefined);
  }
}
