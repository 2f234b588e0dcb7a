import type { FeedPage } from '@samenloket/event-sourcing';
import type { Collection } from '../document-store.js';
import type { View } from '../view.js';
import { ViewReader } from '../view-reader.js';
import { PositionWaiters } from './position-waiters.js';
import { SerialQueue } from './serial-queue.js';
import type { ViewTarget } from './view-target.js';

/** A view with its current collection; all that changes it runs one after the other. */
export class RunningView<Doc extends object> extends ViewReader<Doc> {
  private readonly queue = new SerialQueue();
  private readonly waiters: PositionWaiters;
  private present: ViewTarget<Doc> | undefined;

  /** @param wake asks the followers of the view's producers to look for news */
  constructor(
    readonly view: View<Doc>,
    private readonly wake: (view: View<Doc>) => void,
  ) {
    super();
    this.waiters = new PositionWaiters(view.name);
  }

  get target(): ViewTarget<Doc> {
    if (!this.present) throw new Error(`View ${this.view.name} is not open: start the view registry first.`);
    return this.present;
  }

  current(): Collection<Doc> {
    return this.target.collection;
  }

  /** From now on this collection answers. */
  switchTo(target: ViewTarget<Doc>): void {
    this.present = target;
    this.waiters.reached(this.position());
  }

  /** Runs while no event is taken in. */
  exclusively<T>(task: () => Promise<T>): Promise<T> {
    return this.queue.run(task);
  }

  async take(producer: string, page: FeedPage): Promise<void> {
    await this.exclusively(() => this.target.take(producer, page));
    this.waiters.reached(this.position());
  }

  async waitFor(position: number, timeoutMs = 10_000): Promise<void> {
    if (this.position() >= position) return;
    const reached = this.waiters.wait(position, timeoutMs);
    this.wake(this.view);
    await reached;
  }

  /** Stores how far the view is; who still waits hears that it goes no further. */
  async close(): Promise<void> {
    await this.exclusively(async () => this.present?.keepPositions());
    this.waiters.giveUp();
  }

  /** The lowest position among its producers. */
  private position(): number {
    return Math.min(...this.view.producers.map((producer) => this.target.position(producer)));
  }
}
