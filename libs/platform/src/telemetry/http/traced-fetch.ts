import { SpanKind } from '@opentelemetry/api';
import type { Tracing } from '../tracing/tracing.js';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Asks over HTTP within the trace that is under way, and passes it on in the header `traceparent`. */
export function tracedFetch(tracing: Tracing, fetch: Fetch = globalThis.fetch): Fetch {
  if (!tracing.on) return fetch;
  return (url, init = {}) => {
    const { hostname, port } = new URL(url);
    const method = init.method ?? 'GET';
    const facts = {
      'http.request.method': method,
      'server.address': hostname,
      ...(port && { 'server.port': Number(port) }),
    };
    return tracing.inSpan(method, { kind: SpanKind.CLIENT, facts }, async (span) => {
      const headers = new Headers(init.headers);
      if (span.traceparent !== undefined) headers.set('traceparent', span.traceparent);
      const response = await fetch(url, { ...init, headers });
      span.add({ 'http.response.status_code': response.status });
      return response;
    });
  };
}
