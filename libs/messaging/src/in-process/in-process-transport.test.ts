import { messagingConformance } from '../testing/index.js';
import { InProcessFeeds } from './in-process-feeds.js';
import { InProcessTransport } from './in-process-transport.js';

messagingConformance('The in-process transport', async (settings) => {
  const { client, endpoint } = new InProcessTransport(settings);
  const feeds = new InProcessFeeds();
  return { client, endpoint, feeds, publish: (feed) => feeds.publish(feed), close: () => undefined };
});
