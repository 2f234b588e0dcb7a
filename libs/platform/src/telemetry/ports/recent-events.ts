import type { Clock, EventMetadata } from '@samenloket/event-sourcing';

export interface TracedEvent {
  readonly type: string;
  readonly stream: string;
  readonly position: number;
  readonly recordedAt: string;
  readonly metadata: Pick<EventMetadata, 'traceparent'>;
}

/** Older events are read because somebody catches up or rebuilds: their traces are over, and would be millions. */
const youngestMs = 600_000;
const mostRemembered = 10_000;

/** Events that were read a moment ago and belong to a trace, so that what takes them in continues it. */
export class RecentEvents {
  private readonly events = new Map<string, TracedEvent>();

  /** @param service whose own events are known by its name, as its views know them */
  constructor(
    private readonly service: string,
    private readonly clock: Clock,
  ) {}

  sawOwn(event: TracedEvent): void {
    this.saw(this.service, event);
  }

  saw(producer: string, event: TracedEvent): void {
    const key = `${producer}/${event.position}`;
    if (event.metadata.traceparent === undefined || this.events.has(key)) return;
    if (this.clock.now().getTime() - Date.parse(event.recordedAt) > youngestMs) return;
    const { type, stream, position, recordedAt, metadata } = event;
    const { traceparent } = metadata; // the rest of the event, its data above all, is not kept
    this.events.set(key, { type, stream, position, recordedAt, metadata: { traceparent } });
    const [oldest] = this.events.size > mostRemembered ? this.events.keys() : [];
    if (oldest !== undefined) this.events.delete(oldest);
  }

  /** The same object each time. */
  of(producer: string, position: number): TracedEvent | undefined {
    return this.events.get(`${producer}/${position}`);
  }
}
