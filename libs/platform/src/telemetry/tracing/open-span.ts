import { type Context, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanFacts } from './span-facts.js';
import { traceparentOf } from './traceparent.js';

export interface OpenSpan {
  /** What others continue; nothing when tracing is off. */
  readonly traceparent: string | undefined;
  add(facts: SpanFacts): void;
  /** @param errorType its code or name; never its text, which may quote data */
  failed(errorType: string): void;
  around<T>(work: () => T): T;
  end(): void;
}

export class RecordedSpan implements OpenSpan {
  constructor(
    private readonly span: Span,
    private readonly parent: Context,
  ) {}

  get traceparent(): string {
    return traceparentOf(this.span.spanContext());
  }

  add(facts: SpanFacts): void {
    this.span.setAttributes({ ...facts });
  }

  failed(errorType: string): void {
    this.span.setStatus({ code: SpanStatusCode.ERROR });
    this.add({ 'error.type': errorType });
  }

  around<T>(work: () => T): T {
    return context.with(trace.setSpan(this.parent, this.span), work);
  }

  end(): void {
    this.span.end();
  }
}

export const notTraced: OpenSpan = {
  traceparent: undefined,
  add: () => undefined,
  failed: () => undefined,
  around: (work) => work(),
  end: () => undefined,
};
