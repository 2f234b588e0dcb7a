import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From half a millisecond, an append of the embedded store, to half a minute, after which callers gave up. */
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Every metric of a process, in a registry of its own. docs/operations/monitoring.md tells what each says. */
export class Metrics {
  readonly registry = new Registry();

  readonly lagEvents = this.gauge('lag_events', 'Positions that the view furthest behind is behind', []);
  readonly lagSeconds = this.gauge('lag_seconds', 'How long the view furthest behind has been behind', []);
  readonly viewLagEvents = this.gauge('view_lag_events', 'Positions that a view is behind a producer', [
    'view',
    'producer',
  ]);
  readonly viewLagSeconds = this.gauge('view_lag_seconds', 'How long a view has been behind a producer', [
    'view',
    'producer',
  ]);
  readonly processLagEvents = this.gauge(
    'process_lag_events',
    'Positions that a process is behind its producer',
    ['process', 'producer'],
  );
  readonly parkedEvents = this.gauge('parked_events', 'Events that a consumer could not take in', [
    'consumer',
  ]);
  readonly deadlineLateness = this.gauge(
    'deadline_lateness_seconds',
    'How long past its due moment the oldest offer is that is still open',
    [],
  );
  readonly leaseOwner = this.gauge(
    'lease_owner',
    '1 when this replica has the lease, 0 when it waits for it',
    ['lease'],
  );
  readonly ready = this.gauge('ready', '1 when the process is ready for requests', []);
  readonly eventStoreUp = this.gauge('event_store_up', '1 when the event store answers', []);
  readonly documentsUp = this.gauge('documents_up', '1 when the database of read models answers', []);
  readonly natsConnected = this.gauge('nats_connected', '1 when the process is connected to NATS', []);
  readonly certificateExpiry = this.gauge(
    'certificate_expiry_timestamp_seconds',
    'When the first certificate in a file expires, as Unix time',
    ['file'],
  );
  readonly collectorFailed = this.gauge(
    'collector_failed',
    '1 when figures are missing because this could not be asked',
    ['collector'],
  );

  readonly appendSeconds = this.histogram('append_seconds', 'Time until an append is durable or refused', [
    'category',
    'outcome',
  ]);
  readonly requestSeconds = this.histogram('request_seconds', 'Time until another service answers', [
    'contract',
    'outcome',
  ]);
  readonly graphqlSeconds = this.histogram('graphql_seconds', 'Time to answer a GraphQL operation', [
    'operation',
    'field',
    'outcome',
  ]);
  readonly httpSeconds = this.histogram('http_seconds', 'Time until an HTTP request is answered', [
    'route',
    'method',
    'status',
  ]);

  readonly feedFallbackReads = this.counter(
    'feed_fallback_reads_total',
    'Pages that were read from the producer because the live tail did not hold them',
    ['producer'],
  );
  readonly failedTraceExports = this.counter(
    'trace_exports_failed_total',
    'Batches of spans that the collector of traces did not take',
    [],
  );

  /** @param service in every metric as the label `service`, where the metric does not name another one */
  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
  }

  private gauge<Label extends string>(name: string, help: string, labels: readonly Label[]) {
    return new Gauge({ ...this.described(name, help), labelNames: ['service', ...labels] as const });
  }

  private counter<Label extends string>(name: string, help: string, labels: readonly Label[]) {
    return new Counter({ ...this.described(name, help), labelNames: labels });
  }

  private histogram<Label extends string>(name: string, help: string, labels: readonly Label[]) {
    return new Histogram({ ...this.described(name, help), labelNames: labels, buckets: seconds });
  }

  private described(name: string, help: string) {
    return { name: `samenloket_${name}`, help, registers: [this.registry] };
  }
}
