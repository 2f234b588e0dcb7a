import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSubgraph, type Subgraph } from '../../graphql/create-subgraph.js';
import { LibraryModule } from '../../graphql/sample-subgraph/library.module.js';
import { createLogger } from '../../logging/logger.js';
import { InMemoryTraces } from '../../testing/in-memory-traces.js';
import { metricValue } from '../../testing/metric-value.js';
import { tracedSchema } from '../graphql/traced-schema.js';
import { metricsRoute } from '../metrics/metrics-route.js';
import { startTelemetry } from '../telemetry.js';
import { tracedFetch } from './traced-fetch.js';
import { tracedHandler } from './traced-handler.js';

const foreign = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

describe('a request from the gateway to a subgraph', () => {
  const traces = new InMemoryTraces();
  const telemetry = startTelemetry({ service: 'library', instance: 'l-1', exporter: traces, log: silentLog });
  const ask = tracedFetch(telemetry.tracing);
  const servers: Server[] = [];
  let subgraph: Subgraph;
  let subgraphUrl: string;
  let gatewayUrl: string;

  async function listen(handler: RequestListener): Promise<string> {
    const server = createServer(handler);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const question = (query: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

  beforeAll(async () => {
    subgraph = await createSubgraph({
      name: 'library',
      module: LibraryModule,
      typePaths: [fileURLToPath(new URL('../../graphql/sample-subgraph/schema.graphql', import.meta.url))],
      tokens: { verify: () => Promise.reject(new Error('Nobody signs in.')) },
      log: createLogger({ level: 'silent' }),
    });
    tracedSchema(subgraph.schema, telemetry);
    const app = subgraph.app.getHttpAdapter().getInstance() as RequestListener;
    subgraphUrl = await listen(tracedHandler(telemetry, { route: '/graphql', continuesTrace: true }, app));
    gatewayUrl = await listen(
      tracedHandler(telemetry, { route: '/gateway' }, async (request, response) => {
        const query = String(request.headers['x-query']);
        const answer = await ask(`${subgraphUrl}/graphql`, question(query));
        response.end(await answer.text());
      }),
    );
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    await subgraph.close();
    await telemetry.shutdown();
  });

  const askGateway = async (query: string) => {
    traces.spans.length = 0;
    const response = await fetch(gatewayUrl, { headers: { 'x-query': query, traceparent: foreign } });
    const body: unknown = await response.json();
    await telemetry.flush();
    return body;
  };

  it('is one trace, through sockets, Express and Apollo, to the resolver', async () => {
    expect(await askGateway('{ publicBookCount }')).toEqual({ data: { publicBookCount: 2 } });
    expect(new Set(traces.spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(traces.parentsOf('query publicBookCount')).toEqual(['POST /graphql']);
    expect(traces.parentsOf('POST /graphql')).toEqual(['POST']);
    expect(traces.parentsOf('POST')).toEqual(['GET /gateway']);
  });

  it('begins at the gateway: who asks does not choose the trace', async () => {
    await askGateway('{ publicBookCount }');
    expect(traces.parentsOf('GET /gateway')).toEqual(['none']);
    expect(traces.ofTrace('a'.repeat(32))).toEqual([]);
  });

  it('is measured, with the outcome of what was asked and without what was asked', async () => {
    await askGateway('query Kanarievogel { book(id: "Kanarievogel") { id } }');
    const url = await listen((request, response) => void metricsRoute(telemetry.scrape)(request, response));
    const response = await fetch(url);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    const asked = { operation: 'query', field: 'book', outcome: 'UNAUTHENTICATED' };
    expect(metricValue(text, 'samenloket_graphql_seconds_count', asked)).toBe(1);
    const answered = { route: '/gateway', method: 'GET', status: '200' };
    expect(metricValue(text, 'samenloket_http_seconds_count', answered)).toBe(3);
    expect(text + JSON.stringify(traces.spans.map(({ attributes }) => attributes))).not.toContain(
      'Kanarievogel',
    );
  });
});
