import { describe, expect, it } from '@jest/globals';
import { SoleOwner } from '@samenloket/read-models';
import { Metrics } from '../metrics/metrics.js';
import { countedLeases } from './counted-leases.js';

describe('the leases of a replica', () => {
  it('are shown: waited for, had, and taken by somebody else', async () => {
    const metrics = new Metrics('matching');
    const inner = new SoleOwner();
    const leases = countedLeases(inner, metrics);
    const shown = () => metrics.registry.getSingleMetricAsString('samenloket_lease_owner');
    const never = new AbortController().signal;

    const first = await inner.acquire('relay', never);
    const waiting = leases.acquire('relay', never);
    expect(await shown()).toContain('{lease="relay",service="matching"} 0');
    await first.release();
    const lease = await waiting;
    expect(await shown()).toContain('{lease="relay",service="matching"} 1');
    const seized = inner.seize('relay');
    await lease.release();
    await seized;
    expect(await shown()).toContain('{lease="relay",service="matching"} 0');
  });
});
