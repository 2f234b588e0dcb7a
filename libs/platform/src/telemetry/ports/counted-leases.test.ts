import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Leases, SoleOwner } from '@samenloket/read-models';
import { metricValue } from '../../testing/metric-value.js';
import { Metrics } from '../metrics/metrics.js';
import { countedLeases } from './counted-leases.js';

describe('the leases of a replica', () => {
  let metrics: Metrics;
  let others: Leases;
  let leases: Leases;
  beforeEach(() => {
    metrics = new Metrics('matching');
    others = new SoleOwner();
    leases = countedLeases(others, metrics);
  });

  const never = new AbortController().signal;
  const shown = async (lease = 'relay') =>
    metricValue(await metrics.registry.metrics(), 'samenloket_lease_owner', { lease });

  it('are shown as 0 while it waits, as 1 while it has them', async () => {
    expect(await shown()).toBeUndefined();
    const elsewhere = await others.acquire('relay', never);
    const waiting = leases.acquire('relay', never);
    expect(await shown()).toBe(0);
    await elsewhere.release();
    const lease = await waiting;
    expect(await shown()).toBe(1);
    await lease.release();
    expect(await shown()).toBeUndefined();
  });

  it('are shown as 0 again when they were taken away and it waits anew', async () => {
    const lease = await leases.acquire('relay', never);
    const seized = others.seize('relay');
    const again = leases.acquire('relay', never);
    await lease.release();
    const elsewhere = await seized;
    expect(await shown()).toBe(0);
    await elsewhere.release();
    await again;
    expect(await shown()).toBe(1);
  });

  it('are no longer shown when nobody waits for them any more', async () => {
    await others.acquire('relay', never);
    const stopping = new AbortController();
    const waiting = leases.acquire('relay', stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toThrow();
    await (await leases.seize('rebuild:offers@1')).release();
    expect(await shown()).toBeUndefined();
    expect(await shown('rebuild:offers@1')).toBeUndefined();
  });
});
