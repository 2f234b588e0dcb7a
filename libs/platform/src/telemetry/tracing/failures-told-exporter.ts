import type { Log } from '@samenloket/event-sourcing';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Counter } from 'prom-client';

/** `ExportResultCode.SUCCESS` of the package below the SDK. */
const success = 0;

type Done = Parameters<SpanExporter['export']>[1];

/** Counts batches that were not taken, and says so in the log when it begins and when it is over. */
export class FailuresToldExporter implements SpanExporter {
  private failing = false;

  constructor(
    private readonly inner: SpanExporter,
    private readonly failures: Pick<Counter, 'inc'>,
    private readonly log: Log,
  ) {}

  export(spans: ReadableSpan[], done: Done): void {
    this.inner.export(spans, (result) => {
      const failed = Number(result.code) !== success;
      if (failed) this.failures.inc();
      if (failed && !this.failing)
        this.log.warn({ err: result.error }, 'Traces are lost: their collector does not take them');
      if (!failed && this.failing) this.log.info({}, 'Traces are taken again');
      this.failing = failed;
      done(result);
    });
  }

  async forceFlush(): Promise<void> {
    await this.inner.forceFlush?.();
  }

  shutdown(): Promise<void> {
    return this.inner.shutdown();
  }
}
