import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';

export interface KeptSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | undefined;
  readonly attributes: ReadableSpan['attributes'];
  /** All that would leave the process. */
  readonly exported: ReadableSpan;
}

/** Keeps the spans that telemetry exports: `startTelemetry({ …, exporter: new InMemoryTraces() })`. */
export class InMemoryTraces implements SpanExporter {
  readonly spans: KeptSpan[] = [];

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    for (const exported of spans) {
      const { traceId, spanId } = exported.spanContext();
      const { name, attributes } = exported;
      const parentId = exported.parentSpanContext?.spanId;
      this.spans.push({ name, traceId, spanId, parentId, attributes, exported });
    }
    done({ code: 0 });
  }

  async shutdown(): Promise<void> {}

  named(name: string): KeptSpan[] {
    return this.spans.filter((span) => span.name === name);
  }

  ofTrace(id: string | undefined): KeptSpan[] {
    return this.spans.filter(({ traceId }) => traceId === id);
  }

  /** Names of the spans that spans of this name hang under, each once. */
  parentsOf(name: string): string[] {
    const parents = this.named(name).map(({ parentId }) =>
      this.spans.find(({ spanId }) => spanId === parentId),
    );
    return [...new Set(parents.map((parent) => parent?.name ?? 'none'))];
  }
}
