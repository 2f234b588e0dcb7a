import { SpanKind } from '@opentelemetry/api';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { Tracing } from './tracing.js';
import { withinSpans } from './within-spans.js';

type Relayed = Omit<SourcedEvent, 'data'>;

/** Shows in the trace of each event of a batch that, and when, other services were told of it. */
export function tracedRelay(tracing: Tracing) {
  return (events: readonly Relayed[], publish: () => Promise<void>): Promise<void> => {
    const ofTraces = tracing.on ? events.filter(({ metadata }) => metadata.traceparent !== undefined) : [];
    const spans = ofTraces.map(({ type, stream, position, producer, metadata }) =>
      tracing.open(`relay ${type}`, {
        kind: SpanKind.PRODUCER,
        after: metadata.traceparent,
        facts: {
          'samenloket.event.type': type,
          'samenloket.stream': stream,
          'samenloket.position': position,
          'samenloket.producer': producer,
        },
      }),
    );
    return withinSpans(spans, publish);
  };
}
