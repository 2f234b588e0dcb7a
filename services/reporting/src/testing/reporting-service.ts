import type { SourcedEvent } from '@samenloket/event-sourcing';
import { portsUnderTest } from '@samenloket/platform/testing';
import { MemoryFeed } from '@samenloket/read-models/testing';
import { createReporting } from '../create-reporting.js';
import { sourced, type FeedEvent } from './event-feeds.js';

/** The whole service on real stores, over feeds that a test fills. Close it. */
export async function reportingService(history: readonly FeedEvent[], now: string) {
  const { ports, close, remove } = await portsUnderTest({ now });
  const intake = new MemoryFeed('intake');
  const matching = new MemoryFeed('matching');
  for (const feed of [intake, matching]) ports.feeds.publish(feed);
  const happened: FeedEvent[] = [];
  const tell = (...events: readonly FeedEvent[]) => {
    happened.push(...events);
    const told = sourced(happened).slice(-events.length);
    const of = (producer: string) => told.filter((event: SourcedEvent) => event.producer === producer);
    intake.publish(...of('intake'));
    matching.publish(...of('matching'));
    for (const feed of [intake, matching]) feed.moveOn(happened.length);
  };
  tell(...history);
  const service = await createReporting(ports);
  await service.start();
  const taken = () => service.views.caughtUp(happened.length);
  await taken();
  return {
    service,
    clock: ports.clock,
    /** Adds to the history, and resolves when the views have it. */
    tell: async (...events: readonly FeedEvent[]) => {
      tell(...events);
      await taken();
    },
    close: async () => {
      await service.stop();
      await close();
      await remove();
    },
  };
}
