import { traffic } from '@samenloket/contracts';
import {
  FeedServer,
  JetStreamRelay,
  NatsFeeds,
  type NatsLink,
  NatsTransport,
  relayLease,
} from '@samenloket/messaging/nats';
import type { RunningService, ServiceName, Shutdown } from '@samenloket/platform';
import { type Telemetry, tracedRelay } from '@samenloket/platform/telemetry';
import { type Leases, heldBy } from '@samenloket/read-models';
import type { Logger } from 'pino';

/** A service's ways to the others: what it asks and answers, whose events it follows, and who follows its own. */
export class ServiceMessaging {
  readonly transport: NatsTransport;
  readonly feeds: NatsFeeds;
  private feedServer: FeedServer | undefined;
  private relay: JetStreamRelay | undefined;

  constructor(
    private readonly name: ServiceName,
    private readonly link: NatsLink,
    private readonly telemetry: Telemetry,
    private readonly log: Logger,
  ) {
    this.transport = NatsTransport.open({ link, service: name, log });
    this.feeds = new NatsFeeds({
      ...{ link, service: name, log },
      onPageAsked: (producer) => telemetry.metrics.feedFallbackReads.inc({ producer }),
    });
  }

  /** Before the service starts: others need its feed before they are ready themselves. */
  async serveFeed({ feed }: RunningService): Promise<void> {
    const { name, link, log } = this;
    if (traffic[name].publishes.length === 0) return;
    this.feedServer = new FeedServer({ link, feed, log });
    await this.feedServer.start();
  }

  /** Once the service has started: what it is asked needs its views, and replicas that have them answer meanwhile. */
  answer(): Promise<void> {
    return this.transport.listen();
  }

  /** Brings the service's events into JetStream, when this replica has the lease for it. */
  publish({ feed, work }: RunningService, leases: Leases): void {
    const { link, log } = this;
    if (!this.feedServer) return;
    const around = tracedRelay(this.telemetry.tracing);
    const relay = new JetStreamRelay({ feed, link, leases, log, around });
    this.relay = relay;
    work.progress.watchRelay(async () => {
      const { owner, position } = relay.status();
      const held = heldBy(owner, relayLease, await leases.holders());
      return { producer: feed.producer, ...held, position: owner ? position : null };
    });
    relay.start();
  }

  /** Around the service's own stop: its last commands are answered before, its feed is served until after. */
  addTo(shutdown: Shutdown, service: RunningService): void {
    shutdown.add({ name: 'requests', stop: () => this.transport.drain() });
    shutdown.add({ name: 'relay', stop: () => this.relay?.stop() });
    shutdown.add({ name: 'service', stop: () => service.stop() });
    shutdown.add({ name: 'feeds', stop: () => Promise.all([this.feedServer?.drain(), this.feeds.close()]) });
  }
}
