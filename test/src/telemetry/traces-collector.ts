import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface CollectedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

interface Batch {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<CollectedSpan, 'service'>[] }[];
  }[];
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

const longestWaitMs = 60_000;

/** Where processes send their spans, as OTLP over HTTP. */
export class TracesCollector implements AsyncDisposable {
  readonly spans: CollectedSpan[] = [];
  /** All that came in, as it came. */
  received = '';

  private readonly server = createServer((request, response) => {
    void this.take(request).then(() => response.end('{}'));
  });

  static async listen(): Promise<TracesCollector> {
    const collector = new TracesCollector();
    await new Promise<void>((resolve) => collector.server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1/traces`;
  }

  /**
   * The trace in which a span of this name is, once it has spans of all these names, and no span in it hangs under
   * one that has not come in yet.
   */
  async traceOf(name: string, steps: readonly RegExp[]): Promise<readonly CollectedSpan[]> {
    const until = performance.now() + longestWaitMs;
    for (;;) {
      const first = this.spans.find((span) => span.name === name);
      const trace = this.spans.filter(({ traceId }) => traceId === first?.traceId);
      const ids = new Set(trace.map(({ spanId }) => spanId));
      const whole = trace.every(({ parentSpanId }) => !parentSpanId || ids.has(parentSpanId));
      const missing = steps.filter((step) => !trace.some((span) => step.test(span.name)));
      if (first && whole && missing.length === 0) return trace;
      if (performance.now() > until) throw new Error(incomplete(name, missing, trace));
      await delay(20);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage): Promise<void> {
    const text = Buffer.concat((await request.toArray()) as Buffer[]).toString();
    this.received += text;
    for (const { resource, scopeSpans } of (JSON.parse(text) as Batch).resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}

function incomplete(name: string, missing: readonly RegExp[], trace: readonly CollectedSpan[]): string {
  const come = trace.map(
    (span) => `${span.service}: ${span.name} (${span.spanId} under ${span.parentSpanId})`,
  );
  return `In the trace of ${name} are missing: ${missing.join(', ')}. There are:\n${come.join('\n')}`;
}
