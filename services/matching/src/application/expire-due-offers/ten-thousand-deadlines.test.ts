import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { SqliteEventStore } from '@samenloket/event-store';
import { checkDeadlines } from '../../testing/deadlines/check-deadlines.js';
import { openDeadlineService } from '../../testing/deadlines/deadline-service.js';
import { liveThrough } from '../../testing/deadlines/live-through.js';
import { makeOffersAround } from '../../testing/deadlines/offers-with-terms.js';
import { autumn, midnightAfter, spring } from '../../testing/deadlines/seasons.js';

/** Fewer while one works on it. */
const offers = Number(process.env['SAMENLOKET_DEADLINES'] ?? 10_000);

describe('10,000 offers with terms, through kills, outages of 72 hours and both clock changes', () => {
  it('each end exactly once, at most 60 seconds of service time after they could', async () => {
    await using folder = await temporaryFolder();
    const store = await SqliteEventStore.open({ folder: folder.path });
    await makeOffersAround(store, '2026-04-01T00:00:00.000Z', { from: 0, count: offers / 2, days: 20 });
    await makeOffersAround(store, '2026-10-28T00:00:00.000Z', {
      from: offers / 2,
      count: offers / 2,
      days: 20,
    });
    await store.close();

    const began = performance.now();
    const open = (now: Date, crashAt?: number) => openDeadlineService(folder.path, now, crashAt);
    const everyThird = (night: number) => (night % 3 === 1 ? 10 + night : undefined);
    const atMidnight = (first: number) => (night: number) =>
      Array.from({ length: 10 }, (_, index) => first + ((night * 211 + index * 17) % (offers / 2)));
    const inSpring = await liveThrough(spring, open, everyThird, atMidnight(0));
    const inAutumn = await liveThrough(autumn, open, everyThird, atMidnight(offers / 2));
    const seconds = Math.round((performance.now() - began) / 1_000);

    const log = await SqliteEventStore.open({ folder: folder.path });
    const backAt = [...inSpring.backAt, ...inAutumn.backAt];
    const { violations, slowestSeconds, ...counts } = await checkDeadlines(log, backAt, midnightAfter);
    await log.close();
    const kills = inSpring.kills + inAutumn.kills;
    process.stdout.write(`${JSON.stringify({ ...counts, kills, slowestSeconds, seconds })}\n`);
    expect(violations).toEqual([]);
    expect(counts.offers).toBe(offers);
    expect(counts.expired).toBeGreaterThan(offers / 2);
    expect(kills).toBeGreaterThanOrEqual(10);
    expect(backAt).toHaveLength(2);
  }, 900_000);
});
