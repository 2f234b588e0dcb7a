import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { InMemoryTraces } from '../../testing/in-memory-traces.js';
import { metricValue } from '../../testing/metric-value.js';
import { logFacts } from '../log-facts.js';
import { startTelemetry, type Telemetry } from '../telemetry.js';
import { tracedRelay } from './traced-relay.js';

const nothing = async () => undefined;
const elsewhere = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

describe('tracing', () => {
  let traces: InMemoryTraces;
  let telemetry: Telemetry;
  beforeEach(() => {
    traces = new InMemoryTraces();
    telemetry = startTelemetry({ service: 'intake', instance: 'i-1', exporter: traces, log: silentLog });
  });
  afterEach(() => telemetry.shutdown());

  it('hangs what is done during a piece of work under it', async () => {
    const { tracing } = telemetry;
    await tracing.inSpan('outer', {}, async () => {
      await nothing();
      await tracing.inSpan('inner', { otherwiseAfter: elsewhere }, nothing);
    });
    await telemetry.flush();
    expect(traces.parentsOf('inner')).toEqual(['outer']);
    expect(traces.parentsOf('outer')).toEqual(['none']);
  });

  it('continues the trace of somebody else', async () => {
    const { tracing } = telemetry;
    await tracing.inSpan('outer', {}, () => tracing.inSpan('elsewhere', { after: elsewhere }, nothing));
    await tracing.inSpan('alone', { otherwiseAfter: elsewhere }, nothing);
    await telemetry.flush();
    expect(traces.ofTrace('a'.repeat(32)).map(({ name }) => name)).toEqual(['elsewhere', 'alone']);
  });

  it('tells the log which trace a line belongs to, and only then', async () => {
    const facts = logFacts('intake', 'i-1');
    expect(facts()).toEqual({ service: 'intake', instance: 'i-1' });
    const within = await telemetry.tracing.inSpan('outer', {}, async () => facts());
    await telemetry.flush();
    const [{ traceId, spanId } = {}] = traces.spans;
    expect(within).toEqual({ service: 'intake', instance: 'i-1', traceId, spanId });
  });

  it('shows in the trace of each event that it was relayed, and when that failed', async () => {
    const relay = tracedRelay(telemetry.tracing);
    const relayed = { ...event, metadata: { ...metadata, traceparent: elsewhere } };
    await relay([relayed, { ...event, position: 5, metadata }], nothing);
    const failing = relay([relayed], () => Promise.reject(new TypeError('no')));
    await expect(failing).rejects.toThrow('no');
    await telemetry.flush();
    expect(traces.spans).toMatchObject([
      { name: 'relay offerMade', traceId: 'a'.repeat(32), parentId: 'b'.repeat(16) },
      { name: 'relay offerMade', attributes: { 'error.type': 'TypeError' } },
    ]);
  });

  it('does nothing when there is nowhere to send spans', async () => {
    const off = startTelemetry({ service: 'intake', instance: 'i-2', log: silentLog });
    const seen = await off.tracing.inSpan('outer', {}, async ({ traceparent }) => [
      traceparent,
      off.tracing.traceparent,
    ]);
    expect(seen).toEqual([undefined, undefined]);
    await tracedRelay(off.tracing)(
      [{ ...event, metadata: { ...metadata, traceparent: elsewhere } }],
      nothing,
    );
  });

  it('says once that spans are lost, and counts', async () => {
    const log = new KeptLog();
    const deaf = startTelemetry({
      service: 'intake',
      instance: 'i-3',
      tracesUrl: 'http://127.0.0.1:1/v1/traces',
      log,
    });
    await deaf.tracing.inSpan('outer', {}, nothing);
    await deaf.shutdown();
    expect(log.lines.map(({ text }) => text)).toEqual([
      'Traces are lost: their collector does not take them',
    ]);
    expect(metricValue(await deaf.scrape.text(), 'samenloket_trace_exports_failed_total')).toBe(1);
  });
});

const metadata = {
  schemaVersion: 1,
  happenedAt: '2026-03-01T00:00:00Z',
  actor: { subject: 's', role: 'operator' },
  correlationId: 'c',
  causationId: 'c',
};

const event = {
  id: 'e',
  type: 'offerMade',
  producer: 'matching',
  position: 4,
  stream: 'offers-1',
  revision: 0,
  recordedAt: '2026-03-01T00:00:00Z',
};
