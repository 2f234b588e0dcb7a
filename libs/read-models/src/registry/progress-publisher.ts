import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '@samenloket/event-sourcing';
import type { OwnedView } from './owned-view.js';
import type { ViewProgress } from './view-progress.js';

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
  private readonly speaker = randomUUID();
  private said = '[]';
  private beat = 0;
  private publishing = false;
  private again = false;

  constructor(private readonly options: ProgressPublisherOptions) {}

  moved(): void {
    this.again = true;
    if (!this.publishing) void this.publish();
  }

  /** Says once more what still counts, so that nobody takes it for the words of somebody who is gone. */
  repeat(): void {
    this.said = '[]';
    this.moved();
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
    const saying = this.options.views().map(({ progress }) => progress);
    const text = JSON.stringify(saying);
    if (text === this.said) return;
    await this.options.progress.say(this.speaker, { said: saying, beat: ++this.beat });
    this.said = text;
  }
}
