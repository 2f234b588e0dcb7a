import type { Clock } from '@samenloket/event-sourcing';
import type { FileClock } from '../harness/file-clock.js';

const everyMs = 20;

/** A clock for every process of a set that goes on by itself, second for second, between two jumps. */
export class TickingClock implements Clock, Disposable {
  private readonly ticking: NodeJS.Timeout;
  private since = performance.now();
  private jumpedTo: Date;

  constructor(private readonly shown: FileClock) {
    this.jumpedTo = shown.now();
    this.ticking = setInterval(() => shown.moveTo(this.now()), everyMs);
  }

  now(): Date {
    return new Date(this.jumpedTo.getTime() + (performance.now() - this.since));
  }

  jumpTo(moment: Date): void {
    this.jumpedTo = moment;
    this.since = performance.now();
    this.shown.moveTo(moment);
  }

  [Symbol.dispose](): void {
    clearInterval(this.ticking);
  }
}
