import type { Log } from '@samenloket/event-sourcing';
import { ProxyServiceClient } from '../../requests/proxy-service-client.js';
import { ServerEndpoint } from '../../requests/server-endpoint.js';
import type { ServiceClient, ServiceEndpoint } from '../../requests/service-client.js';
import type { NatsLink } from '../connection/nats-link.js';
import { NatsProxy } from './nats-proxy.js';
import { NatsStrategy } from './nats-strategy.js';

export interface NatsTransportOptions {
  readonly link: NatsLink;
  /** Its replicas share the requests. */
  readonly service: string;
  readonly log: Log;
  /** How long a caller waits for an answer, in milliseconds; default 10,000. */
  readonly deadlineMs?: number;
}

/** Commands and queries between processes. */
export class NatsTransport {
  readonly client: ServiceClient;
  readonly endpoint: ServiceEndpoint;
  private readonly strategy: NatsStrategy;

  private constructor({ link, service, log, deadlineMs = 10_000 }: NatsTransportOptions) {
    this.strategy = new NatsStrategy(link, service, log);
    this.client = new ProxyServiceClient(new NatsProxy(link, deadlineMs), deadlineMs);
    this.endpoint = new ServerEndpoint(this.strategy, log);
  }

  static open(options: NatsTransportOptions): NatsTransport {
    return new NatsTransport(options);
  }

  /** From now on requests come in. Handlers may still be added. */
  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.strategy.listen((error) => (error ? reject(error) : resolve()));
    });
  }

  /** Takes no more requests and finishes those in hand; the client goes on working. */
  drain(): Promise<void> {
    return this.strategy.close();
  }
}
