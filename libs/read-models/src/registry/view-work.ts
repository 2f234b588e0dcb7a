import { setTimeout as delay } from 'node:timers/promises';
import { untilAborted, whileOwner } from '../leases/while-owner.js';
import { FeedFollower } from './feed-follower.js';
import { keepView } from './keep-view.js';
import { viewLease } from './lease-names.js';
import type { OwnedView } from './owned-view.js';
import { ProgressPublisher } from './progress-publisher.js';
import type { RegistryContext } from './registry-context.js';
import type { RunningView } from './running-view.js';
import { Sightings } from './sightings.js';
import { Tidying } from './tidying.js';
import { ViewStorage } from './view-storage.js';

const longestTidyPauseMs = 5_000;

/** All that goes on by itself between the start and the stop of a registry. */
export class ViewWork {
  readonly tidying: Tidying;
  private readonly followers = new Map<string, FeedFollower>();
  private readonly sightings: Sightings | undefined;
  private readonly publisher: ProgressPublisher | undefined;
  private running: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly context: RegistryContext,
    private readonly views: readonly RunningView<object>[],
    readonly storage: ViewStorage,
  ) {
    const { log, stop, feeds } = context;
    const { progress } = storage;
    this.tidying = new Tidying(context, storage);
    if (progress) {
      this.publisher = new ProgressPublisher({ progress, views: () => this.owned(), log, stop });
      this.sightings = new Sightings(context, storage, views);
    }
    for (const feed of feeds) {
      const { producer } = feed;
      if (!views.some(({ view }) => view.producers.includes(producer))) continue;
      const wanting = () => this.owned().filter(({ target }) => target.view.producers.includes(producer));
      const onPage = (position: number) => this.delivered(position);
      this.followers.set(producer, new FeedFollower({ feed, views: wanting, onPage, log }));
    }
  }

  static async begin(context: RegistryContext, views: readonly RunningView<object>[]): Promise<ViewWork> {
    const work = new ViewWork(context, views, await ViewStorage.open(context));
    work.begin();
    return work;
  }

  readonly heads = (producer: string): number => this.followers.get(producer)?.head ?? 0;

  /** @throws the stop's reason when that comes first */
  async readable(): Promise<void> {
    const { stop, graceMs } = this.context;
    await Promise.race([Promise.all(this.views.map((view) => view.readable)), untilAborted(stop)]);
    stop.throwIfAborted();
    if (graceMs === 0) await this.tidy();
  }

  async end(): Promise<void> {
    await Promise.all([...[...this.followers.values()].map((follower) => follower.stop()), this.running]);
  }

  /** Looks for what this view waits for: here at its producers, otherwise at its owner's words. */
  wake(name: string): void {
    const running = this.views.find(({ view }) => view.name === name);
    if (running?.waitsForOthers) void this.sightings?.pollWhileAwaited();
    for (const producer of running?.view.producers ?? []) this.followers.get(producer)?.wake();
    this.publisher?.moved();
  }

  async lookAtProducers(): Promise<void> {
    await Promise.all([...this.followers.values()].map((follower) => follower.look()));
  }

  private begin(): void {
    const { context } = this;
    const { leases, log, stop, graceMs } = context;
    for (const follower of this.followers.values()) follower.start();
    const keeping = this.views.map((running) =>
      whileOwner({ leases, name: viewLease(running.view), log, stop }, async (lease, signal) => {
        try {
          await keepView(context, running, lease, signal);
        } catch (error) {
          // No other replica can open it for us: the start fails at once rather than never end.
          if (graceMs === 0 && !signal.aborted) running.fail(error);
          throw error;
        }
      }),
    );
    this.running = Promise.all([
      ...keeping,
      ...(this.sightings ? [this.sightings.keepLooking(), this.keepTidying()] : []),
    ]);
  }

  private owned(): OwnedView<object>[] {
    return this.views.map(({ owned }) => owned).filter((owned) => owned !== undefined);
  }

  private delivered(position: number): void {
    this.publisher?.moved();
    // Elsewhere somebody may wait for all producers, whom this replica does not hear of.
    if (this.publisher) for (const follower of this.followers.values()) follower.hearOf(position);
  }

  private async keepTidying(): Promise<void> {
    const { graceMs, log, stop } = this.context;
    const pauseMs = Math.min(graceMs / 4, longestTidyPauseMs);
    while (!stop.aborted) {
      await delay(pauseMs, undefined, { signal: stop }).catch(() => undefined); // only a stop ends it early
      if (stop.aborted) return;
      this.publisher?.repeat();
      await this.tidy().catch((err: unknown) => log.warn({ err }, 'What nobody uses cannot be dropped now'));
    }
  }

  private async tidy(): Promise<void> {
    for (const owned of this.owned()) await this.tidying.tidy(owned.target.view, { owner: owned });
    await this.storage.progress?.forgetSilent(this.context.graceMs);
  }
}
