import { SpanKind } from '@opentelemetry/api';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { Telemetry } from '../telemetry.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface TracedHandlerOptions {
  /** As it stands in metrics and spans: `/graphql`; never the path that was asked. */
  readonly route: string;
  /** The caller is one of ours, and its trace is continued; anybody else's is not. Default false. */
  readonly continuesTrace?: boolean;
}

const methods = new Set(['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

/** Measures the requests of a route, and connects all that is done for one of them. */
export function tracedHandler(
  { metrics, tracing }: Telemetry,
  { route, continuesTrace = false }: TracedHandlerOptions,
  handler: Handler,
): Handler {
  return (request, response) => {
    const began = performance.now();
    const method = methods.has(request.method ?? '') ? String(request.method) : 'other';
    const traceparent = [request.headers['traceparent']].flat()[0];
    const span = tracing.open(`${method} ${route}`, {
      kind: SpanKind.SERVER,
      facts: { 'http.request.method': method, 'http.route': route },
      ...(continuesTrace ? { after: traceparent } : { begins: true }),
    });
    finished(response, (aborted) => {
      const status = aborted ? 499 : response.statusCode; // 499: the caller went away before the answer
      metrics.httpSeconds.observe(
        { route, method, status: String(status) },
        (performance.now() - began) / 1_000,
      );
      span.add({ 'http.response.status_code': status });
      if (status >= 500) span.failed(String(status));
      span.end();
    });
    return span.around(() => handler(request, response));
  };
}
