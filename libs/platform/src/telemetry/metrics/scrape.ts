import type { Log } from '@samenloket/event-sourcing';
import type { Metrics } from './metrics.js';

/** Brings some gauges up to date. */
export type Collector = () => Promise<void>;

const longestMs = 2_000;

/** What has to be asked at the moment of a scrape. Something that does not answer takes nothing else along. */
export class Scrape {
  private readonly collectors = new Map<string, Collector>();
  private running: Promise<string> | undefined;

  constructor(
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  get contentType(): string {
    return this.metrics.registry.contentType;
  }

  add(name: string, collector: Collector): void {
    if (this.collectors.has(name)) throw new Error(`There already is a collector called ${name}.`);
    this.collectors.set(name, collector);
  }

  /** In Prometheus's text format. */
  text(): Promise<string> {
    this.running ??= this.collectAll().finally(() => (this.running = undefined));
    return this.running;
  }

  private async collectAll(): Promise<string> {
    await Promise.all([...this.collectors].map(([name, collector]) => this.collect(name, collector)));
    return this.metrics.registry.metrics();
  }

  private async collect(collector: string, work: Collector): Promise<void> {
    const late = AbortSignal.timeout(longestMs);
    try {
      await Promise.race([work(), rejectedBy(late)]);
      this.metrics.collectorFailed.set({ collector }, 0);
    } catch (err) {
      this.metrics.collectorFailed.set({ collector }, 1);
      this.log.warn({ err, collector }, 'Figures are missing from the metrics');
    }
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
