import { describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { LeaseTable } from '../testing/lease-table.js';
import { LeaseLost } from './leases.js';
import { untilAborted, whileOwner } from './while-owner.js';

function competition() {
  const table = new LeaseTable();
  const stop = new AbortController();
  const log = new KeptLog();
  const ownership = () => ({ leases: table.replica(), name: 'deadlines', log, stop: stop.signal });
  return { table, stop, log, ownership };
}

describe('What runs while a lease is owned', () => {
  it('runs on one replica, and on the next one when the first is interrupted', async () => {
    const { table, stop, ownership } = competition();
    const ran: string[] = [];
    let [running, most] = [0, 0];
    const activity = (name: string) => async (_lease: unknown, signal: AbortSignal) => {
      ran.push(name);
      most = Math.max(most, ++running);
      await untilAborted(signal);
      running -= 1;
    };
    const both = [whileOwner(ownership(), activity('one')), whileOwner(ownership(), activity('other'))];
    await untilTrue(() => ran.length === 1);
    const operator = table.seize('deadlines');
    await untilTrue(() => running === 0);
    await operator.release();
    await untilTrue(() => ran.length === 2);
    expect(most).toBe(1);
    stop.abort();
    await Promise.all(both);
    expect(table.names()).toEqual([]);
  });

  it('comes again with growing pauses when it fails or returns, and leaves the lease free meanwhile', async () => {
    const { table, stop, log, ownership } = competition();
    const endings = [new Error('broken'), new LeaseLost('deadlines'), undefined];
    const running = whileOwner(ownership(), async () => {
      if (endings.length === 0) return stop.abort();
      const ending = endings.shift();
      if (ending) throw ending;
    });
    await untilTrue(() => log.lines.length === 1);
    expect(table.names()).toEqual([]);
    await running;
    expect(log.lines.map(({ fields }) => (fields as { pauseMs: number }).pauseMs)).toEqual([100, 200, 400]);
  });

  it('says how it failed when that is while it is stopped', async () => {
    const { stop, ownership } = competition();
    const started = Promise.withResolvers<void>();
    const stopped = whileOwner(ownership(), async (_lease, signal) => {
      started.resolve();
      await untilAborted(signal);
      throw new Error('The disk is gone.');
    });
    await started.promise;
    stop.abort();
    await expect(stopped).rejects.toThrow('The disk is gone.');
  });
});

async function untilTrue(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
