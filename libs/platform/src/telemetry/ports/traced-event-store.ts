import { SpanKind } from '@opentelemetry/api';
import {
  type AppendResult,
  categoryOf,
  EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@samenloket/event-sourcing';
import { timed } from '../metrics/timed.js';
import type { Telemetry } from '../telemetry.js';
import type { RecentEvents } from './recent-events.js';

/**
 * Measures appends, and writes into each event which span stored it: the one place where a trace enters the log. What
 * is read again is remembered for a while, so that who takes it in can go on with its trace.
 */
class TracedEventStore extends EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly telemetry: Telemetry,
    private readonly recent: RecentEvents,
  ) {
    super();
  }

  append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const { metrics, tracing } = this.telemetry;
    const category = categoryOf(stream);
    const facts = { 'samenloket.stream': stream, 'samenloket.event.count': events.length };
    const otherwiseAfter = events[0]?.metadata.traceparent;
    return timed(metrics.appendSeconds, { category }, () =>
      tracing.inSpan(`append ${category}`, { kind: SpanKind.CLIENT, facts, otherwiseAfter }, async (span) => {
        const result = await this.inner.append(stream, withTrace(events, span.traceparent), expected);
        const { revision, position, duplicate } = result;
        span.add({
          'samenloket.revision': revision,
          'samenloket.position': position,
          'samenloket.duplicate': duplicate,
        });
        return result;
      }),
    );
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.inner.readStream(stream, options);
  }

  async *readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent> {
    for await (const event of this.inner.readAll(options)) {
      this.recent.sawOwn(event);
      yield event;
    }
  }

  subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionMessage> {
    return this.inner.subscribe(options);
  }

  head(): Promise<number> {
    return this.inner.head();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

function withTrace(events: readonly EventToAppend[], traceparent: string | undefined) {
  if (traceparent === undefined) return events;
  return events.map((event) => ({ ...event, metadata: { ...event.metadata, traceparent } }));
}

export function tracedEventStore(store: EventStore, telemetry: Telemetry, recent: RecentEvents): EventStore {
  return new TracedEventStore(store, telemetry, recent);
}
