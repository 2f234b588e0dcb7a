import { SpanKind } from '@opentelemetry/api';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { Tracing } from './tracing.js';

/**
 * What a relay or a process does with an event, as part of the trace that the event belongs to.
 * @param name of the consumer: `relay`, `followCapacity`
 */
export function tracedHandle<Event extends Omit<SourcedEvent, 'data'>, Result>(
  tracing: Tracing,
  name: string,
  handle: (event: Event) => Promise<Result>,
): (event: Event) => Promise<Result> {
  if (!tracing.on) return handle;
  return (event) => {
    const facts = {
      'samenloket.event.type': event.type,
      'samenloket.stream': event.stream,
      'samenloket.position': event.position,
      'samenloket.producer': event.producer,
    };
    const { traceparent: after } = event.metadata;
    return tracing.inSpan(name, { kind: SpanKind.CONSUMER, facts, after }, () => handle(event));
  };
}
