import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { KeptLog } from '@samenloket/event-sourcing/testing';
import {
  FeedServer,
  NatsFeeds,
  type NatsFeedsOptions,
  type NatsLink,
  toCloudEvent,
} from '@samenloket/messaging/nats';
import { MemoryFeed } from '@samenloket/read-models/testing';
import { counted, FollowedFeed } from './followed-feed.js';
import { kitTraffic } from './kit-traffic.js';
import { OpenedNats } from './opened-nats.js';
import { until } from './until.js';

const total = 1_000;
const stream = 'events-intake';

describe('a consumer of the tail', () => {
  let nats: OpenedNats;
  let producer: NatsLink;
  let source: MemoryFeed;
  let pages: FeedServer;
  let followed: FollowedFeed | undefined;
  let feeds: NatsFeeds | undefined;

  beforeAll(async () => {
    nats = await OpenedNats.open(kitTraffic);
  });
  afterAll(() => nats[Symbol.asyncDispose]());
  beforeEach(async () => {
    producer = await nats.connect('kitAnswerer');
    source = new MemoryFeed('intake');
    pages = new FeedServer({ link: producer, feed: source, log: new KeptLog() });
    await pages.start();
    const settings = { name: stream, subjects: ['events.intake.>'], retention: 'limits', storage: 'memory' };
    await producer.connection.request(`$JS.API.STREAM.CREATE.${stream}`, JSON.stringify(settings));
  });
  afterEach(async () => {
    await followed?.stop();
    await feeds?.close();
    await pages.drain();
    await producer.close();
  });

  let consumers = 0;
  const follow = async (options: Partial<NatsFeedsOptions> = {}) => {
    const link = await nats.connect('kitAsker', { instance: `replica.${++consumers}` });
    feeds = new NatsFeeds({ link, service: 'kitAsker', log: new KeptLog(), ...options });
    followed = new FollowedFeed(feeds.of('intake'), 50);
    const name = `kitAsker-replica_${consumers}`;
    const consumer = async () => {
      const reply = await link.connection.request(`$JS.API.CONSUMER.INFO.${stream}.${name}`);
      return reply.json<{ num_pending?: number; num_ack_pending?: number; error?: object }>();
    };
    await until('it follows', async () => (await consumer()).num_pending === 0);
    return { followed, consumer };
  };
  const send = async (payload: string, id: string) => {
    producer.connection.publish('events.intake.kit.counted.v1', payload);
    return id;
  };
  const sendAll = async (events: readonly SourcedEvent[]) => {
    for (const event of events) await send(messageOf(event), event.id);
    await producer.connection.flush();
  };
  const messageOf = (event: SourcedEvent) =>
    JSON.stringify(toCloudEvent({ event, previous: event.position - 2 }));
  const converged = (consumer: FollowedFeed) =>
    until('everything has come', () => consumer.position >= 2 * total);

  it('has each event once and in order when all come twice', async () => {
    const { followed: consumer } = await follow();
    const events = counted(total);
    source.publish(...events);
    await sendAll(events.flatMap((event) => [event, event]));
    await converged(consumer);
    expect(consumer.events).toEqual(events);
  });

  it('has each event once and in order when none is acknowledged the first time', async () => {
    const seen = new Set<number>();
    let redelivered = 0;
    const { followed: consumer, consumer: info } = await follow({
      ackWaitMs: 300,
      acknowledge: (message) => {
        if (message.redelivered) redelivered++;
        if (seen.has(message.seq)) message.ack();
        seen.add(message.seq);
      },
    });
    const events = counted(total);
    source.publish(...events);
    await sendAll(events);
    await until('all have come again', () => redelivered >= total);
    await converged(consumer);
    expect(consumer.events).toEqual(events);
    await until('all are acknowledged', async () => (await info()).num_ack_pending === 0);
  });

  it('has each event once and in order when acknowledgements come late', async () => {
    const { followed: consumer, consumer: info } = await follow({
      ackWaitMs: 200,
      acknowledge: (message) => void setTimeout(() => message.ack(), 400),
    });
    const events = counted(total);
    source.publish(...events);
    await sendAll(events);
    await converged(consumer);
    await until('all are acknowledged', async () => (await info()).num_ack_pending === 0);
    expect(consumer.events).toEqual(events);
  });

  it('has each event once and in order when a thousand come in disorder, and some not at all', async () => {
    const { followed: consumer } = await follow();
    const events = counted(total);
    source.publish(...events);
    const mixed = events.map((event, index) => ({ event, place: (index * 7_919) % total }));
    const arriving = mixed.sort((a, b) => a.place - b.place).map(({ event }) => event);
    await sendAll(arriving.filter((_event, index) => index % 10 !== 3));
    await converged(consumer);
    expect(consumer.events).toEqual(events);
  });

  it('puts malformed messages aside, by their id only, and goes on', async () => {
    const log = new KeptLog();
    const { followed: consumer, consumer: info } = await follow({ log });
    const events = counted(total);
    source.publish(...events);
    for (const [index, event] of events.entries()) {
      if (index % 100 === 0) await send(`{"secret":"Jan Peeters ${index}"`, event.id);
      await send(messageOf(event), event.id);
    }
    await converged(consumer);
    expect(consumer.events).toEqual(events);
    await until('none is left', async () => {
      const { num_pending, num_ack_pending } = await info();
      return num_pending === 0 && num_ack_pending === 0;
    });
    const told = log.lines.filter(({ text }) => text === 'A malformed message in the tail');
    expect(told).toHaveLength(10);
    expect(JSON.stringify(log.lines)).not.toContain('Peeters');
  });

  it('reads what it has heard of without asking the producer for pages', async () => {
    const { followed: consumer } = await follow({ pollMs: 60_000 });
    source.publish(...counted(1));
    await sendAll(counted(1));
    await until('the first has come', () => consumer.position >= 2);
    await pages.drain();
    await sendAll(counted(20, 2));
    await until('the others have come', () => consumer.position >= 42);
    expect(consumer.events).toEqual(counted(21));
  });
});
