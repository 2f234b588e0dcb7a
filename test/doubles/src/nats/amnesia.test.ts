import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Log, silentLog } from '@samenloket/event-sourcing';
import { FeedServer, JetStreamRelay, NatsFeeds, type NatsLink } from '@samenloket/messaging/nats';
import { SoleOwner } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { counted, FollowedFeed } from './followed-feed.js';
import { kitTraffic } from './kit-traffic.js';
import { OpenedNats } from './opened-nats.js';
import { until } from './until.js';

describe('when NATS forgets', () => {
  let nats: OpenedNats;
  let producer: NatsLink;
  let source: MemoryFeed;
  const closing: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    nats = await OpenedNats.open(kitTraffic);
    producer = await nats.connect('kitAnswerer');
    source = new MemoryFeed('intake');
    const pages = new FeedServer({ link: producer, feed: source, log: silentLog });
    await pages.start();
    closing.push(() => pages.drain());
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await nats[Symbol.asyncDispose]();
  });

  const relay = (leases = new SoleOwner(), log: Log = silentLog) => {
    const started = new JetStreamRelay({ feed: source, link: producer, leases, log });
    started.start();
    closing.unshift(() => started.stop());
    return started;
  };
  const follow = async (acknowledged: () => void = () => undefined) => {
    const link = await nats.connect('kitAsker');
    const acknowledge = (message: { ack(): void }) => (message.ack(), acknowledged());
    const feeds = new NatsFeeds({ link, service: 'kitAsker', log: silentLog, pollMs: 500, acknowledge });
    const followed = new FollowedFeed(feeds.of('intake'));
    closing.unshift(
      () => followed.stop(),
      () => feeds.close(),
    );
    return followed;
  };
  const heldByStream = async () => {
    const reply = await producer.connection.request('$JS.API.STREAM.INFO.events-intake');
    return reply.json<{ state?: { messages: number } }>().state?.messages;
  };

  it('under load, again and again, consumers have exactly the feed’s events, in order', async () => {
    let heard = 0;
    relay();
    const followed = await follow(() => heard++);
    let published = 0;
    const publish = (count: number) => {
      source.publish(...counted(count, published + 1));
      published += count;
    };
    const load = setInterval(() => publish(10), 5);
    for (let turn = 1; turn <= 5; turn++) {
      const before = { heard, published };
      await until('the load goes on', () => published > before.published + 200);
      await nats.server.kill();
      await nats.server.wipe();
      await until('the load goes on', () => published > before.published + 400);
      await nats.server.restart();
      await until('the tail is heard again', () => heard > before.heard + 100);
    }
    clearInterval(load);
    await until('everything has come', () => followed.position >= 2 * published);
    expect(followed.events).toEqual(counted(published));
  }, 90_000);

  it('makes the stream anew by itself, even when there is nothing to publish', async () => {
    relay();
    await until('the stream is there', async () => (await heldByStream()) === 0);
    await nats.server.kill();
    await nats.server.wipe();
    await nats.server.restart();
    await producer.untilConnected();
    await until('the stream is there again', async () => (await heldByStream().catch(() => undefined)) === 0);
  }, 60_000);

  it('goes on after what the stream holds when another replica takes over, and publishes nothing twice', async () => {
    source.publish(...counted(1));
    const leases = new SoleOwner();
    const [first, second] = [relay(leases), relay(leases)];
    await until('the first relays', () => first.status().owner && first.status().position === 2);
    expect(second.status().owner).toBe(false);
    source.publish(...counted(1_200, 2));
    await until('all are relayed', () => first.status().position === 2_402);
    await first.stop();
    source.publish(...counted(100, 1_202));
    await until('the second goes on', () => second.status().position === 2_602);
    expect(await heldByStream()).toBe(1_300);
  });

  it('keeps what the producer cannot read out of the tail', async () => {
    source.publish(...counted(1));
    const relaying = relay();
    const followed = await follow();
    await until('the relay is at the head', () => relaying.status().position === 2);
    const broken = { ...sourced('unreadable', {}, { position: 4 }), unreadable: 'TypeError' };
    source.publish(broken, ...counted(1, 3));
    await until('all is read', () => followed.position === 6);
    await until('all is relayed', () => relaying.status().position === 6);
    expect(followed.events).toEqual([...counted(1), broken, ...counted(1, 3)]);
    expect(await heldByStream()).toBe(1);
  });

  it('is not needed: without a relay readers ask the producer', async () => {
    const followed = await follow();
    source.publish(...counted(10));
    await until('all is read', () => followed.position === 20);
    source.publish(...counted(10, 11));
    await until('the rest is read', () => followed.position === 40);
    expect(followed.events).toEqual(counted(20));
  });
});
