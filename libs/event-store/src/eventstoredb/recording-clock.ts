import type { Clock } from '@samenloket/event-sourcing';

/** Gives the instants at which this store takes events: never falling, nor before what stands in the stream already. */
export class RecordingClock {
  private last = '';

  constructor(private readonly clock: Clock) {}

  /** ISO instants of one form compare as texts. */
  after(previous: string): string {
    const now = this.clock.now().toISOString();
    for (const instant of [now, previous]) if (instant > this.last) this.last = instant;
    return this.last;
  }
}
