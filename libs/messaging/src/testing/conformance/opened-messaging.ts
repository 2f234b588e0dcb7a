import type { EventFeed } from '@samenloket/event-sourcing';
import type { Feeds } from '../../feeds/feeds.js';
import type { MessagingLog } from '../../messaging-log.js';
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
  readonly log: MessagingLog;
}

export type OpenMessaging = (settings: MessagingSettings) => Promise<OpenedMessaging>;

/** Keeps what was logged, for the tests to look at. */
export class KeptLog implements MessagingLog {
  readonly lines: { readonly fields: object; readonly text: string }[] = [];

  info(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }

  warn(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }

  error(fields: object, text: string): void {
    this.lines.push({ fields, text });
  }
}
