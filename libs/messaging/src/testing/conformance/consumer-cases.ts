import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type EventFeed, freshEvents } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import { allFaults, FaultyFeed, type FeedFaults, MemoryFeed } from '@samenloket/read-models/testing';
import { numbered, numbersOf } from './feed-cases.js';
import type { OpenedMessaging, OpenMessaging } from './opened-messaging.js';

const total = 200;
const everything = Array.from({ length: total }, (_, index) => index + 1);

/** The plainest right consumer: a checkpoint, fresh events, and another try. */
async function consumed(feed: EventFeed, after = 0): Promise<unknown[]> {
  const taken: unknown[] = [];
  for (let checkpoint = after; checkpoint < 2 * total;) {
    const page = await feed.read(checkpoint, 7).catch(() => undefined);
    if (!page) continue;
    taken.push(...numbersOf(freshEvents(page, checkpoint)));
    checkpoint = Math.max(checkpoint, page.position);
  }
  return taken;
}

export function consumerCases(open: OpenMessaging): void {
  let messaging: OpenedMessaging;

  beforeEach(async () => {
    messaging = await open({ deadlineMs: 10_000, log: new KeptLog() });
    await messaging.publish(new MemoryFeed('intake', numbered(total)));
  });
  afterEach(() => messaging.close());

  const faulty = (faults: FeedFaults, seed?: number) =>
    new FaultyFeed(messaging.feeds.of('intake'), faults, seed);

  it.each(Object.keys(allFaults))('loses, doubles and disorders nothing under %s', async (fault) => {
    expect(await consumed(faulty({ [fault]: true }))).toEqual(everything);
  });

  it.each([1, 2, 3, 4, 5])('nor under all of them at once (seed %i)', async (seed) => {
    expect(await consumed(faulty(allFaults, seed))).toEqual(everything);
  });

  it('goes on from its checkpoint under all of them', async () => {
    expect(await consumed(faulty(allFaults), 200)).toEqual(everything.slice(100));
  });
}
