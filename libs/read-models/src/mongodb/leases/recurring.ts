import { failureText, type Log } from '@samenloket/event-sourcing';
import { withoutData } from '../mongo-failures.js';

/** Work that comes again and again, never twice at once; a failure is told once, and tried again. */
export class Recurring {
  private running: Promise<void> | undefined;
  private stopped = false;
  private failing = false;
  private woken = false;
  private endPause: () => void = () => undefined;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly pauseMs: () => number,
    private readonly log: Log,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Does not wait for the end of the pause. */
  wake(): void {
    this.woken = true;
    this.endPause();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      await this.once();
      if (!this.woken) await this.pause();
    }
  }

  private async once(): Promise<void> {
    try {
      await this.work();
      if (this.failing) this.log.info({}, 'Leases can be renewed again');
      this.failing = false;
    } catch (error) {
      const reason = failureText(withoutData(error));
      if (!this.failing) this.log.warn({ reason }, 'Leases cannot be renewed; those held here end soon');
      this.failing = true;
    }
  }

  private async pause(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.pauseMs());
    this.endPause = resolve;
    await promise;
    clearTimeout(timer);
  }
}
