import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, silentLog } from '@samenloket/event-sourcing';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { InMemoryTraces } from '../../testing/in-memory-traces.js';
import { startTelemetry, type Telemetry } from '../telemetry.js';
import { AllowedOnlyExporter } from './allowed-only-exporter.js';
import { allowedFacts } from './span-facts.js';

const person = 'Kanarievogel';

/** Without what refers to itself: the resource and scope are the process's own. */
function leaving(traces: InMemoryTraces): string {
  return JSON.stringify(
    traces.spans.map(({ exported: { name, attributes, events, links, status } }) => ({
      name,
      attributes,
      events,
      links,
      status,
    })),
  );
}

describe('what leaves the process of a span', () => {
  let traces: InMemoryTraces;
  let telemetry: Telemetry;
  beforeEach(() => {
    traces = new InMemoryTraces();
    telemetry = startTelemetry({ service: 'intake', instance: 'i-1', exporter: traces, log: silentLog });
  });
  afterEach(() => telemetry.shutdown());

  it('is what the list allows, whoever made the span', async () => {
    const exporter = new AllowedOnlyExporter(traces);
    const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
    const span = provider.getTracer('some library').startSpan('query', {
      attributes: { 'graphql.document': person, 'db.statement': person, 'graphql.field': 'careRequests' },
      links: [
        {
          context: { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 },
          attributes: { person },
        },
      ],
    });
    span.recordException(new Error(person));
    span.addEvent(person, { person });
    span.setStatus({ code: 2, message: person });
    span.end();
    await provider.shutdown();
    expect(traces.spans.map(({ attributes }) => attributes)).toEqual([{ 'graphql.field': 'careRequests' }]);
    expect(traces.spans[0]?.exported.links).toHaveLength(1);
    expect(leaving(traces)).not.toContain(person);
  });

  it('is the code of a refusal and the name of a fault, not their words', async () => {
    const fail = (error: Error) =>
      telemetry.tracing.inSpan('append careRequest', {}, () => Promise.reject(error));
    await expect(fail(new DomainError('CONFLICT', person))).rejects.toThrow(person);
    await expect(fail(new SyntaxError(person))).rejects.toThrow(person);
    await telemetry.flush();
    expect(traces.spans.map(({ attributes }) => attributes['error.type'])).toEqual([
      'CONFLICT',
      'SyntaxError',
    ]);
    expect(leaving(traces)).not.toContain(person);
  });

  it('says which process it was, and nothing of the machine', async () => {
    await telemetry.tracing.inSpan('append careRequest', {}, async () => undefined);
    await telemetry.flush();
    expect(traces.spans[0]?.exported.resource.attributes).toEqual({
      'service.name': 'intake',
      'service.instance.id': 'i-1',
    });
  });

  it('has a list without documents, variables, data, names or addresses of people', () => {
    for (const fact of allowedFacts)
      expect(fact).not.toMatch(/document|variable|data|person|family|child|body|header|query_string|user/);
  });
});
