import { DomainError } from '@samenloket/event-sourcing';
import type { Collection, Positions } from '../document-store.js';
import type { View } from '../view.js';
import { ViewReader } from '../view-reader.js';
import type { OwnedView } from './owned-view.js';
import { PositionWaiters } from './position-waiters.js';

/** The collection that answers here. */
export interface Shown<Doc extends object> {
  readonly collection: Collection<Doc>;
  readonly build: string;
  /** Reached, as last heard. */
  readonly positions: Positions;
  /** When it was known to be the current one, in milliseconds of `performance.now()`. */
  readonly seenAt: number;
}

export interface RunningViewOptions {
  /** Milliseconds after which what was seen may be gone. */
  readonly freshForMs: number;
  /** Asks for news of what the view waits for. */
  readonly wake: () => void;
}

/** A view as this replica reads it, and as it owns it while it does. */
export class RunningView<Doc extends object> extends ViewReader<Doc> {
  private readonly waiters: PositionWaiters;
  private readonly firstShown = Promise.withResolvers<void>();
  private ownership: OwnedView<Doc> | undefined;
  private answering: Shown<Doc> | undefined;
  private changed = 0;

  constructor(
    readonly view: View<Doc>,
    private readonly options: RunningViewOptions,
  ) {
    super();
    this.waiters = new PositionWaiters(view.name);
  }

  get owned(): OwnedView<Doc> | undefined {
    return this.ownership;
  }

  get shown(): Shown<Doc> | undefined {
    return this.answering;
  }

  /** Rises with each change of what is shown, so that an answer from before the change can be told. */
  get changes(): number {
    return this.changed;
  }

  /** Whether somebody waits for what another replica takes in. */
  get waitsForOthers(): boolean {
    return !this.waiters.isEmpty && !this.ownership;
  }

  /** Resolves when it can be read for the first time. @throws what made that impossible */
  get readable(): Promise<void> {
    return this.firstShown.promise;
  }

  current(): Collection<Doc> {
    const { name } = this.view;
    if (!this.answering)
      throw new DomainError(
        'UNAVAILABLE',
        `View ${name} is not open or is being built. Ask again in a moment.`,
      );
    if (performance.now() - this.answering.seenAt > this.options.freshForMs)
      throw new DomainError(
        'UNAVAILABLE',
        `Which documents of view ${name} are current is not known now. Ask again.`,
      );
    return this.answering.collection;
  }

  /** From now on this collection answers; without one, none does. */
  show(shown: Shown<Doc> | undefined): void {
    this.changed += 1;
    this.answering = shown;
    if (!shown) return;
    this.firstShown.resolve();
    this.moved();
  }

  own(owned: OwnedView<Doc>): void {
    this.ownership = owned;
    this.showTarget(owned);
    this.options.wake();
  }

  /** The collection goes on to answer, as far as it came. */
  disown(owned: OwnedView<Doc>): void {
    if (this.ownership !== owned) return;
    this.ownership = undefined;
    if (this.answering?.build === owned.target.build) this.showTarget(owned);
    if (this.waitsForOthers) this.options.wake();
  }

  /** It cannot be opened, for who waits for its first time. */
  fail(error: unknown): void {
    this.firstShown.reject(error);
  }

  /** Something may have been reached. */
  moved(): void {
    this.waiters.reached(this.position());
  }

  async waitFor(position: number, timeoutMs = 10_000): Promise<void> {
    if (this.position() >= position) return;
    const reached = this.waiters.wait(position, timeoutMs);
    this.options.wake();
    await reached;
  }

  /** Who still waits hears that it goes no further. */
  giveUp(): void {
    this.waiters.giveUp();
  }

  private showTarget({ target }: OwnedView<Doc>): void {
    const { collection, build } = target;
    this.show({ collection, build, positions: target.positions(), seenAt: performance.now() });
  }

  /** The lowest position among its producers. */
  private position(): number {
    if (!this.answering) return -1;
    const target = this.ownership?.target;
    const reached = target?.build === this.answering.build ? target.positions() : this.answering.positions;
    return Math.min(...this.view.producers.map((producer) => reached[producer] ?? 0));
  }
}
