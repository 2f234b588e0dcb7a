import { describe, expect, it } from '@jest/globals';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { LeaseTable } from '@samenloket/read-models/testing';
import { RecurringScan } from './recurring-scan.js';

const anHour = 3_600_000;
const aMoment = 1;

function scanning(scan: () => Promise<unknown>, options: { intervalMs: number; atOnce?: boolean }) {
  const table = new LeaseTable();
  const log = new KeptLog();
  const replica = () => new RecurringScan({ name: 'terms', leases: table.replica(), log, scan, ...options });
  return { table, log, replica };
}

/** A scan that is done over and over, and who waits for the n-th. */
function counted() {
  let count = 0;
  const waiting = new Map<number, () => void>();
  return {
    count: () => count,
    scan: async () => waiting.get(++count)?.(),
    reached: (number: number) =>
      count >= number ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(number, resolve)),
  };
}

describe('A recurring scan', () => {
  it('looks at once when that is asked, on the one replica that owns it', async () => {
    const { scan, reached, count } = counted();
    const { replica } = scanning(scan, { intervalMs: anHour, atOnce: true });
    const [first, second] = [replica(), replica()];
    first.start();
    second.start();
    await reached(1);
    expect(count()).toBe(1);
    await first.stop();
    await reached(2);
    await second.stop();
    expect(count()).toBe(2);
  });

  it('looks after an interval otherwise, again and again', async () => {
    const { scan, reached } = counted();
    const { replica } = scanning(scan, { intervalMs: aMoment });
    const recurring = replica();
    recurring.start();
    await reached(3);
    await recurring.stop();
  });

  it('looks again after one that failed, and says so', async () => {
    const { scan, reached } = counted();
    const failingAtFirst = async () => {
      await scan();
      if (log.lines.length === 0) throw new Error('The store is away.');
    };
    const { replica, log, table } = scanning(failingAtFirst, { intervalMs: aMoment, atOnce: true });
    const recurring = replica();
    recurring.start();
    await reached(2);
    await recurring.stop();
    expect(log.lines.map(({ text }) => text)).toEqual(['A scan failed and comes again']);
    expect(table.names()).toEqual([]);
  });

  it('finishes the one under way when it is stopped', async () => {
    const [began, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let ended = false;
    const slow = async () => {
      began.resolve();
      await mayEnd.promise;
      ended = true;
    };
    const { replica } = scanning(slow, { intervalMs: anHour, atOnce: true });
    const recurring = replica();
    recurring.start();
    await began.promise;
    const stopped = recurring.stop();
    expect(ended).toBe(false);
    mayEnd.resolve();
    await stopped;
    expect(ended).toBe(true);
  });
});
