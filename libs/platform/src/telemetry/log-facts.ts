import { context, trace } from '@opentelemetry/api';

/** What every line of the log tells beside its own fields; for `createLogger({ facts })`. */
export function logFacts(service: string, instance: string): () => Readonly<Record<string, string>> {
  const process = { service, instance };
  return () => {
    const active = trace.getSpanContext(context.active());
    return active ? { ...process, traceId: active.traceId, spanId: active.spanId } : process;
  };
}
