import type { EventFeed, Log } from '@samenloket/event-sourcing';
import type { Feeds } from '../../feeds/feeds.js';
import type { ServiceClient, ServiceEndpoint } from '../../requests/service-client.js';

/** A transport under test: what one service asks with and consumes, and what another one answers and publishes with. */
export interface OpenedMessaging {
  readonly client: ServiceClient;
  readonly endpoint: ServiceEndpoint;
  readonly feeds: Feeds;
  readonly publish: (feed: EventFeed) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
}

export interface MessagingSettings {
  readonly deadlineMs: number;
  readonly log: Log;
}

export type OpenMessaging = (settings: MessagingSettings) => Promise<OpenedMessaging>;
