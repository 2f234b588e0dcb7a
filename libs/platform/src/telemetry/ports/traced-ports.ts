import type { ServiceName, ServicePorts } from '../../service.js';
import type { Telemetry } from '../telemetry.js';
import { countedLeases } from './counted-leases.js';
import { RecentEvents } from './recent-events.js';
import { tracedDocuments } from './traced-documents.js';
import { tracedEventStore } from './traced-event-store.js';
import { tracedFeeds } from './traced-feeds.js';
import { tracedEndpoint, tracedServiceClient } from './traced-requests.js';

/** The same ports, measured and connected with traces; the service that gets them does not know. */
export function tracedPorts<Ports extends ServicePorts>(
  ports: Ports,
  service: ServiceName,
  telemetry: Telemetry,
): Ports {
  const { metrics, tracing } = telemetry;
  const recent = new RecentEvents(service, ports.clock);
  return {
    ...ports,
    eventStore: tracedEventStore(ports.eventStore, telemetry, recent),
    client: tracedServiceClient(ports.client, telemetry),
    endpoint: tracedEndpoint(ports.endpoint, telemetry),
    leases: countedLeases(ports.leases, metrics),
    ...(tracing.on && {
      feeds: tracedFeeds(ports.feeds, recent),
      documents: tracedDocuments(ports.documents, tracing, recent),
    }),
  };
}
