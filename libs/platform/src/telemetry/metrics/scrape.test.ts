import { describe, expect, it } from '@jest/globals';
import { silentLog } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { metricValue } from '../../testing/metric-value.js';
import { ProgressWatch, type WatchedWork } from '../../work/work-progress.js';
import { startTelemetry } from '../telemetry.js';
import { collectConnections } from './collect-connections.js';
import { collectService } from './collect-service.js';

const telemetry = (log = silentLog) => startTelemetry({ service: 'matching', instance: 'm-1', log });
function watched({ position = 7, parked = 0, failing = (): boolean => false } = {}): WatchedWork {
  const producers = [
    { producer: 'matching', position, head: 10, lag: 10 - position },
    { producer: 'intake', position: 10, head: 10, lag: 0 },
  ];
  const views = {
    status: async () => {
      if (failing()) throw new Error('The database is gone.');
      return [{ name: 'offers', version: 1, documents: 5, parked, producers }];
    },
  };
  const process = { name: 'followCapacity', producer: 'matching', position: 4, running: true, parked: [{}] };
  return {
    views,
    processes: [{ status: () => process }],
    gauges: async () => ({ deadlineLatenessSeconds: 12.5 }),
  } as unknown as WatchedWork;
}
const service = (work = watched(), now?: () => number) => ({
  name: 'matching' as const,
  work: { progress: new ProgressWatch(work, now) },
});

describe('the metrics of a process', () => {
  it('tell how far each view and process is, what is parked, and the highest lag', async () => {
    const here = telemetry();
    let now = 0;
    here.scrape.add(
      'matching',
      collectService(
        here.metrics,
        service(watched({ parked: 2 }), () => now),
      ),
    );
    await here.scrape.text();
    now = 15_000;
    const text = await here.scrape.text();
    const told = (name: string, labels = {}) =>
      metricValue(text, `samenloket_${name}`, { service: 'matching', ...labels });
    expect(told('lag_events')).toBe(3);
    expect(told('lag_seconds')).toBe(15);
    expect(told('view_lag_events', { view: 'offers', producer: 'matching' })).toBe(3);
    expect(told('view_lag_events', { view: 'offers', producer: 'intake' })).toBe(0);
    expect(told('view_lag_seconds', { view: 'offers', producer: 'matching' })).toBe(15);
    expect(told('process_lag_events', { process: 'followCapacity', producer: 'matching' })).toBe(6);
    expect(told('parked_events', { consumer: 'view:offers' })).toBe(2);
    expect(told('parked_events', { consumer: 'process:followCapacity' })).toBe(1);
    expect(told('deadline_lateness_seconds')).toBe(12.5);
  });

  it('say nothing old when a service can no longer tell, and that figures are missing', async () => {
    const log = new KeptLog();
    const here = telemetry(log);
    let failing = false;
    const work = watched({ failing: () => failing });
    here.scrape.add('matching', collectService(here.metrics, service(work)));
    expect(metricValue(await here.scrape.text(), 'samenloket_lag_events')).toBe(3);
    failing = true;
    const text = await here.scrape.text();
    expect(metricValue(text, 'samenloket_collector_failed', { collector: 'matching' })).toBe(1);
    for (const name of ['lag_events', 'view_lag_events', 'parked_events', 'deadline_lateness_seconds'])
      expect(metricValue(text, `samenloket_${name}`)).toBeUndefined();
    expect(log.lines).toHaveLength(1);
  });

  it('tell what answers, and what does not', async () => {
    const here = telemetry();
    const connections = collectConnections(here.metrics, {
      eventStore: { head: () => Promise.reject(new Error('gone')) },
      documents: { checkpoint: async () => undefined },
      nats: () => false,
      ready: async () => true,
    });
    here.scrape.add('connections', connections);
    const text = await here.scrape.text();
    expect(metricValue(text, 'samenloket_event_store_up')).toBe(0);
    expect(metricValue(text, 'samenloket_documents_up')).toBe(1);
    expect(metricValue(text, 'samenloket_nats_connected')).toBe(0);
    expect(metricValue(text, 'samenloket_ready')).toBe(1);
  });

  it('say nothing of what a process does not have', async () => {
    const here = telemetry();
    here.scrape.add('connections', collectConnections(here.metrics, {}));
    const text = await here.scrape.text();
    for (const name of ['event_store_up', 'documents_up', 'nats_connected', 'ready', 'lag_events'])
      expect(metricValue(text, `samenloket_${name}`)).toBeUndefined();
  });

  it('are kept apart from those of another service in the same process', async () => {
    const [one, other] = [telemetry(), startTelemetry({ service: 'intake', instance: 'i', log: silentLog })];
    one.metrics.ready.set(1);
    expect(metricValue(await one.scrape.text(), 'samenloket_ready')).toBe(1);
    expect(metricValue(await other.scrape.text(), 'samenloket_ready')).toBeUndefined();
  });
});
