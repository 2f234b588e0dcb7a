import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { InMemoryTraces } from '../../testing/in-memory-traces.js';
import { type PortsUnderTest, portsUnderTest } from '../../testing/ports-under-test.js';
import { startTelemetry, type Telemetry } from '../telemetry.js';
import { tracedPorts } from './traced-ports.js';

const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
const metadata = {
  schemaVersion: 1,
  happenedAt: '2026-03-01T08:00:00Z',
  actor: { subject: 'somebody', role: 'deskWorker' },
  correlationId: 'c',
  causationId: 'c',
};
const event = (id: string, of: object = {}) => ({
  id,
  type: 'noted',
  data: {},
  metadata: { ...metadata, ...of },
});
const ids = ['0b3f4d7e-8c6e-4a2c-9a64-4f4c4f0f0001', '0b3f4d7e-8c6e-4a2c-9a64-4f4c4f0f0002'] as const;

describe('ports with telemetry', () => {
  let under: PortsUnderTest;
  let traces: InMemoryTraces;
  let telemetry: Telemetry;
  beforeEach(async () => {
    under = await portsUnderTest({ now: '2026-03-01T08:00:00Z' });
    traces = new InMemoryTraces();
    telemetry = startTelemetry({ service: 'intake', instance: 'i-1', exporter: traces, log: silentLog });
  });
  afterEach(async () => {
    await telemetry.shutdown();
    await under.close();
    await under.remove();
  });

  const read = async (stream: string) => {
    const found = [];
    for await (const recorded of under.ports.eventStore.readStream(stream)) found.push(recorded);
    return found;
  };

  it('write into each event which span stored it', async () => {
    const { eventStore } = tracedPorts(under.ports, 'intake', telemetry);
    await telemetry.tracing.inSpan('mutation', {}, () =>
      eventStore.append('note-1', [event(ids[0], { traceparent })], 'no-stream'),
    );
    await telemetry.flush();
    const [append] = traces.named('append note');
    expect(traces.parentsOf('append note')).toEqual(['mutation']);
    expect((await read('note-1')).map((stored) => stored.metadata.traceparent)).toEqual([
      `00-${append?.traceId}-${append?.spanId}-01`,
    ]);
  });

  it('go on, where nothing else is under way, with the trace that the event came with', async () => {
    const { eventStore } = tracedPorts(under.ports, 'intake', telemetry);
    await eventStore.append('note-1', [event(ids[0], { traceparent })], 'no-stream');
    await telemetry.flush();
    expect(traces.named('append note')).toMatchObject([
      { traceId: 'a'.repeat(32), parentId: 'b'.repeat(16) },
    ]);
  });

  it('measure appends that succeed and those that come too late', async () => {
    const { eventStore } = tracedPorts(under.ports, 'intake', telemetry);
    await eventStore.append('note-1', [event(ids[0])], 'no-stream');
    await expect(eventStore.append('note-1', [event(ids[1])], 'no-stream')).rejects.toThrow('revision 0');
    const text = await telemetry.scrape.text();
    for (const outcome of ['ok', 'WrongExpectedRevision'])
      expect(text).toMatch(new RegExp(`samenloket_append_seconds_count{[^}]*outcome="${outcome}"[^}]*} 1`));
  });

  it('end a trace where the effect of its event is written, once a collection', async () => {
    const { eventStore, documents } = tracedPorts(under.ports, 'intake', telemetry);
    await eventStore.append('note-1', [event(ids[0])], 'no-stream');
    const [recorded] = await Array.fromAsync(eventStore.readAll());
    const collection = await documents.collection({ name: 'notes_v1_1', indexes: [] });
    const positions = { intake: recorded?.position ?? 0 };
    await collection.writeAll([{ kind: 'put', id: '1', doc: {}, positions }]);
    await collection.writeAll([{ kind: 'put', id: '1', doc: { more: 1 }, positions }]);
    await telemetry.flush();
    expect(traces.parentsOf('take in notes_v1_1')).toEqual(['append note']);
    expect(traces.named('take in notes_v1_1')).toHaveLength(1);
  });

  it('leave alone what is read because somebody catches up', async () => {
    const { eventStore, documents } = tracedPorts(under.ports, 'intake', telemetry);
    await eventStore.append('note-1', [event(ids[0])], 'no-stream');
    under.ports.clock.moveTo(new Date('2026-03-01T08:30:00Z'));
    const [recorded] = await Array.fromAsync(eventStore.readAll());
    const collection = await documents.collection({ name: 'notes_v1_1', indexes: [] });
    await collection.writeAll([
      { kind: 'put', id: '1', doc: {}, positions: { intake: recorded?.position ?? 0 } },
    ]);
    await telemetry.flush();
    expect(traces.named('take in notes_v1_1')).toEqual([]);
  });

  it('are not in the way of documents and feeds when tracing is off', async () => {
    const off = startTelemetry({ service: 'intake', instance: 'i-1', log: silentLog });
    const { documents, feeds, eventStore } = tracedPorts(under.ports, 'intake', off);
    expect(documents).toBe(under.ports.documents);
    expect(feeds).toBe(under.ports.feeds);
    await eventStore.append('note-1', [event(ids[0], { traceparent })], 'no-stream');
    expect((await read('note-1'))[0]?.metadata.traceparent).toBe(traceparent);
  });
});
