import type { Logger } from 'pino';

export interface ShutdownStep {
  /** What is being stopped: `gateway`, `services`, `event store`. */
  readonly name: string;
  readonly stop: () => Promise<unknown> | void;
  /** Default 10,000; then the next step begins. */
  readonly timeoutMs?: number;
}

export interface ShutdownOutcome {
  readonly failed: readonly string[];
}

/**
 * Stops a process in order: what takes in work first, what others stand on last. It runs once, however often and from
 * wherever it is asked for; a step that fails or hangs does not keep the later ones from running.
 */
export class Shutdown {
  private readonly steps: ShutdownStep[] = [];
  private running: Promise<ShutdownOutcome> | undefined;

  constructor(private readonly log: Pick<Logger, 'info' | 'error'>) {}

  /** Steps run in the order in which they were added. */
  add(step: ShutdownStep): void {
    this.steps.push(step);
  }

  run(): Promise<ShutdownOutcome> {
    return (this.running ??= this.runAll());
  }

  /**
   * Runs at the first Ctrl-C or termination; `exited` gets the exit code: 0, or 1 when a step failed. Signals that follow
   * are ignored: a terminal and npm both pass on one Ctrl-C, and every step has its own limit.
   */
  onSignals(process: NodeJS.EventEmitter, exited: (code: number) => void): () => void {
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      void this.run().then(({ failed }) => exited(failed.length === 0 ? 0 : 1));
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, stop);
    return () => signals.forEach((signal) => process.removeListener(signal, stop));
  }

  private async runAll(): Promise<ShutdownOutcome> {
    const failed: string[] = [];
    for (const step of this.steps) {
      try {
        await inTime(step);
        this.log.info({ step: step.name }, 'Stopped');
      } catch (err) {
        failed.push(step.name);
        this.log.error({ err, step: step.name }, 'Could not be stopped cleanly');
      }
    }
    return { failed };
  }
}

async function inTime({ name, stop, timeoutMs = 10_000 }: ShutdownStep): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not stop within ${timeoutMs} ms.`)), timeoutMs);
  });
  try {
    await Promise.race([Promise.resolve().then(stop), late]);
  } finally {
    clearTimeout(timer);
  }
}
