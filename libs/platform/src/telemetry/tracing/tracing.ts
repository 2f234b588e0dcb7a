import { type Context, context, ROOT_CONTEXT, SpanKind, trace, type Tracer } from '@opentelemetry/api';
import { outcomeOf } from '../outcome.js';
import { notTraced, type OpenSpan, RecordedSpan } from './open-span.js';
import type { SpanFacts } from './span-facts.js';
import { spanContextOf, traceparentOf } from './traceparent.js';

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly facts?: SpanFacts;
  /** A W3C traceparent that this continues, whatever is under way here. */
  readonly after?: string | undefined;
  /** The same, when nothing is under way here. */
  readonly otherwiseAfter?: string | undefined;
  /** Begins a trace of its own: at the border with those who may not choose our trace ids. */
  readonly begins?: boolean;
}

/** Makes spans. Without a tracer it does nothing, and the work runs as it is. */
export class Tracing {
  constructor(private readonly tracer: Tracer | undefined) {}

  get on(): boolean {
    return this.tracer !== undefined;
  }

  /** Of what is under way here. */
  get traceparent(): string | undefined {
    const active = this.tracer && trace.getSpanContext(context.active());
    return active && traceparentOf(active);
  }

  /** A span that is not active while it is open; whoever opens it ends it. */
  open(name: string, options: SpanOptions = {}): OpenSpan {
    if (!this.tracer) return notTraced;
    const { kind = SpanKind.INTERNAL, facts = {} } = options;
    const parent = parentOf(options);
    return new RecordedSpan(this.tracer.startSpan(name, { kind, attributes: { ...facts } }, parent), parent);
  }

  /** Runs work inside a span, with which all that it does is connected; what it throws ends the span as failed. */
  async inSpan<T>(name: string, options: SpanOptions, work: (span: OpenSpan) => Promise<T> | T): Promise<T> {
    const span = this.open(name, options);
    try {
      return await span.around(() => work(span));
    } catch (error) {
      span.failed(outcomeOf(error));
      throw error;
    } finally {
      span.end();
    }
  }
}

function parentOf({ after, otherwiseAfter, begins = false }: SpanOptions): Context {
  if (begins) return ROOT_CONTEXT;
  const active = context.active();
  const continued = spanContextOf(after ?? (trace.getSpanContext(active) ? undefined : otherwiseAfter));
  return continued ? trace.setSpanContext(active, continued) : active;
}
