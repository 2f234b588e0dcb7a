import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@samenloket/event-sourcing';
import type { OwnedView } from './owned-view.js';
import type { Progress, ViewProgress } from './view-progress.js';

const betweenMs = 25;
const afterFailureMs = 1_000;

export interface ProgressPublisherOptions {
  readonly progress: ViewProgress;
  /** The views that are owned here now. */
  readonly views: () => readonly OwnedView<object>[];
  readonly log: Log;
  readonly stop: AbortSignal;
}

/** Tells the other replicas how far the views owned here are: one write for all that moved, and then a pause. */
export class ProgressPublisher {
  private readonly said = new WeakMap<OwnedView<object>, string>();
  private publishing = false;
  private again = false;

  constructor(private readonly options: ProgressPublisherOptions) {}

  moved(): void {
    this.again = true;
    if (!this.publishing) void this.publish();
  }

  private async publish(): Promise<void> {
    const { log, stop } = this.options;
    this.publishing = true;
    while (this.again && !stop.aborted) {
      this.again = false;
      let pauseMs = betweenMs;
      try {
        await this.sayWhatMoved();
      } catch (err) {
        this.again = true;
        pauseMs = afterFailureMs;
        log.warn({ err }, 'Other replicas cannot be told how far the views are');
      }
      await delay(pauseMs, undefined, { signal: stop }).catch(() => undefined); // only a stop ends it early
    }
    this.publishing = false;
  }

  private async sayWhatMoved(): Promise<void> {
    const saying = new Map<OwnedView<object>, Progress>();
    for (const view of this.options.views()) {
      const { progress } = view;
      if (this.said.get(view) !== JSON.stringify(progress)) saying.set(view, progress);
    }
    if (saying.size === 0) return;
    await this.options.progress.say([...saying.values()]);
    for (const [view, progress] of saying) this.said.set(view, JSON.stringify(progress));
  }
}
