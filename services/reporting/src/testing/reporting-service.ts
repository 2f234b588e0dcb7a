import { join } from 'node:path';
import { ManualClock, type SourcedEvent } from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { createLogger, type ServicePorts } from '@samenloket/platform';
import { NoTokens } from '@samenloket/platform/testing';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed } from '@samenloket/read-models/testing';
import { createReporting } from '../create-reporting.js';
import { sourced, type FeedEvent } from './event-feeds.js';

/** The whole service on real stores, over feeds that a test fills. Close it. */
export async function reportingService(history: readonly FeedEvent[], now: string) {
  const folder = await temporaryFolder();
  const clock = new ManualClock(new Date(now));
  const eventStore = await SqliteEventStore.open({ folder: folder.path, clock });
  const documents = SqliteDocumentStore.open({ file: join(folder.path, 'reporting.sqlite') });
  const intake = new MemoryFeed('intake');
  const matching = new MemoryFeed('matching');
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
  const unused = undefined as never;
  const ports: ServicePorts = {
    eventStore,
    documents,
    clock,
    client: unused,
    endpoint: unused,
    keys: unused,
    identitySecret: Buffer.alloc(0),
    feeds: { of: (producer) => (producer === 'intake' ? intake : matching) },
    tokens: new NoTokens(),
    log: createLogger({ level: 'silent' }),
  };
  const service = await createReporting(ports);
  await service.start();
  const taken = () => service.views.caughtUp(happened.length);
  await taken();
  return {
    service,
    clock,
    /** Adds to the history, and resolves when the views have it. */
    tell: async (...events: readonly FeedEvent[]) => {
      tell(...events);
      await taken();
    },
    close: async () => {
      await service.stop();
      await eventStore.close();
      await documents.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
