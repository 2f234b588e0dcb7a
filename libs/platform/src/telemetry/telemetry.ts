import type { Log } from '@samenloket/event-sourcing';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node';
import { Metrics } from './metrics/metrics.js';
import { Scrape } from './metrics/scrape.js';
import { AllowedOnlyExporter } from './tracing/allowed-only-exporter.js';
import { FailuresToldExporter } from './tracing/failures-told-exporter.js';
import { Tracing } from './tracing/tracing.js';

/** A stopping process waits no longer for a collector that is not there. */
const longestExportMs = 3_000;

export interface TelemetryOptions {
  /** Name of the process: a service's, or `gateway`. */
  readonly service: string;
  /** Which of its replicas. */
  readonly instance: string;
  /** Where spans go, as OTLP over HTTP: `http://collector:4318/v1/traces`. Unset: no spans are made. */
  readonly tracesUrl?: string | undefined;
  /** In the place of `tracesUrl`: where tests look. */
  readonly exporter?: SpanExporter;
  readonly log: Log;
}

export interface Telemetry {
  readonly tracing: Tracing;
  readonly metrics: Metrics;
  /** What `/metrics` answers; takes the collectors. */
  readonly scrape: Scrape;
  /** Sends the spans that are finished. */
  flush(): Promise<void>;
  /** The same, and then no more. */
  shutdown(): Promise<void>;
}

/** Metrics, and traces when there is somewhere to send them. */
export function startTelemetry(options: TelemetryOptions): Telemetry {
  const { service, tracesUrl, log } = options;
  const metrics = new Metrics(service);
  const scrape = new Scrape(metrics, log);
  const exporter =
    options.exporter ??
    (tracesUrl && new OTLPTraceExporter({ url: tracesUrl, timeoutMillis: longestExportMs }));
  if (!exporter) {
    const nothing = async () => undefined;
    return { tracing: new Tracing(undefined), metrics, scrape, flush: nothing, shutdown: nothing };
  }
  const told = new FailuresToldExporter(exporter, metrics.failedTraceExports, log);
  const provider = tracerProvider(options, new AllowedOnlyExporter(told));
  return {
    tracing: new Tracing(provider.getTracer('samenloket')),
    metrics,
    scrape,
    flush: () => provider.forceFlush().catch(alreadyTold),
    shutdown: () => provider.shutdown().catch(alreadyTold),
  };
}

/** The exporter said and counted it; a process does not fail to stop because nobody takes its spans. */
const alreadyTold = () => undefined;

/** Also makes what is under way known across `await`, for the whole process. */
function tracerProvider({ service, instance }: TelemetryOptions, exporter: SpanExporter): NodeTracerProvider {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': instance }),
    // Said here, so that no other environment variable than ours decides it.
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return provider;
}
