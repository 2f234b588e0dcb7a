/** A process of a set, as a driver of faults handles it. */
export interface SetProcess {
  readonly name: string;
  readonly pid: number | undefined;
  readonly isRunning: boolean;
  /** kill -9, and its end. */
  kill(): Promise<void>;
  /** Graceful; its end. */
  stop(): Promise<void>;
  /** Stops it when it runs, and resolves when it is ready again, with the milliseconds that took. */
  restart(): Promise<number>;
  pause(): void;
  resume(): void;
}
