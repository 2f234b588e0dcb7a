import type { Clock } from '@samenloket/event-sourcing';

/** Gives the instants at which this store takes events: never falling, nor before what stands in the stream already. */
export class RecordingClock {
  private last = '';

  constructor(
    private readonly clock: Clock,
    /** Between streams: the instants are those of several writers, told again. */
    private readonly mayFall = false,
  ) {}

  /** ISO instants of one form compare as texts. */
  after(previous: string): string {
    const now = this.clock.now().toISOString();
    const known = this.mayFall || previous > this.last ? previous : this.last;
    this.last = now > known ? now : known;
    return this.last;
  }
}
