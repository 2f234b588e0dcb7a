import { freePort } from '@samenloket/doubles';
import type { ChildProcess } from 'node:child_process';
import { type CommandResult, finished, mainProgram, startProgram } from '../harness/command-line.js';
import { until } from './until.js';

interface Running {
  readonly process: ChildProcess;
  readonly end: Promise<CommandResult>;
}

/** The embedded platform as a process on one port, which can be killed at any moment: also while it still starts. */
export class KillablePlatform implements AsyncDisposable {
  readonly url: string;
  private running: Running | undefined;

  private constructor(
    private readonly environment: Record<string, string>,
    port: number,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async on(data: string, clockFile: string): Promise<KillablePlatform> {
    const port = await freePort();
    const environment = {
      SAMENLOKET_DATA: data,
      SAMENLOKET_PORT: `${port}`,
      SAMENLOKET_CLOCK_FILE: clockFile,
    };
    return new KillablePlatform(environment, port);
  }

  start(): void {
    const process = startProgram(mainProgram, [], this.environment);
    this.running = { process, end: finished(process) };
  }

  /** Resolves when it says that it is ready. */
  async ready(): Promise<void> {
    const { running } = this;
    await until('the platform is ready', async () => {
      if (running?.process.exitCode !== null)
        throw new Error(`The platform did not start:\n${(await running?.end)?.stderr}`);
      const answer = await fetch(`${this.url}/ready`, { headers: { connection: 'close' } }).catch(
        () => undefined,
      );
      await answer?.body?.cancel();
      return answer?.ok === true;
    });
  }

  /** SIGKILL; resolves when it is gone. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    running?.process.kill('SIGKILL');
    await running?.end;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
