import { afterAll, beforeAll } from '@jest/globals';
import { FeedServer, JetStreamRelay, NatsFeeds, NatsTransport } from '@samenloket/messaging/nats';
import { messagingConformance } from '@samenloket/messaging/testing';
import { SoleOwner } from '@samenloket/read-models';
import { kitTraffic } from './kit-traffic.js';
import { OpenedNats } from './opened-nats.js';

let nats: OpenedNats;
beforeAll(async () => {
  nats = await OpenedNats.open(kitTraffic);
});
afterAll(() => nats[Symbol.asyncDispose]());

messagingConformance('NATS, over TLS and with permissions,', async ({ deadlineMs, log }) => {
  const asking = await nats.connect('kitAsker');
  const answering = await nats.connect('kitAnswerer');
  const { client } = NatsTransport.open({ link: asking, service: 'kitAsker', log, deadlineMs });
  const answerer = NatsTransport.open({ link: answering, service: 'kit', log });
  await answerer.listen();
  const feeds = new NatsFeeds({ link: asking, service: 'kitAsker', log, deadlineMs });
  const publishing: { stop(): Promise<void> }[] = [];
  return {
    client,
    endpoint: answerer.endpoint,
    feeds,
    publish: async (feed) => {
      const pages = new FeedServer({ link: answering, feed, log });
      await pages.start();
      const relay = new JetStreamRelay({ feed, link: answering, leases: new SoleOwner(), log });
      relay.start();
      publishing.push(relay, { stop: () => pages.drain() });
    },
    close: async () => {
      await feeds.close();
      await Promise.all(publishing.map((each) => each.stop()));
      await answerer.drain();
      await Promise.all([asking.close(), answering.close()]);
    },
  };
});
