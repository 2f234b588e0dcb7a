import type { Log } from '@samenloket/event-sourcing';
import type { ServiceClient, ServiceEndpoint } from '../requests/service-client.js';
import { ProxyServiceClient } from '../requests/proxy-service-client.js';
import { ServerEndpoint } from '../requests/server-endpoint.js';
import { InProcessProxy } from './in-process-proxy.js';
import { InProcessServer } from './in-process-server.js';

export interface InProcessTransportOptions {
  readonly log: Log;
  /** How long a caller waits for an answer, in milliseconds; default 10,000. */
  readonly deadlineMs?: number;
}

/** Commands and queries between services of one process. All services share one transport. */
export class InProcessTransport {
  readonly client: ServiceClient;
  readonly endpoint: ServiceEndpoint;

  constructor({ log, deadlineMs = 10_000 }: InProcessTransportOptions) {
    const server = new InProcessServer();
    this.client = new ProxyServiceClient(new InProcessProxy(server), deadlineMs);
    this.endpoint = new ServerEndpoint(server, log);
  }
}
