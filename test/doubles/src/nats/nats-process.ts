import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { spawnBound } from '../bound-process.js';
import { natsBinary } from './nats-binary.js';

const startWithinMs = 20_000;

/** One nats-server, started and ended as often as wanted. */
export class NatsProcess {
  private child: ChildProcess | undefined;

  constructor(
    private readonly configFile: string,
    private readonly logFile: string,
    private readonly monitorPort: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it answers, JetStream included. */
  async start(): Promise<void> {
    const binary = await natsBinary();
    const log = await open(this.logFile, 'a');
    const child = spawnBound(binary, ['--config', this.configFile], {
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', log.fd, log.fd],
    });
    await log.close();
    this.child = child;
    process.once('exit', this.killNow);
    for (const limit = Date.now() + startWithinMs; !(await this.healthy()); await pauseFor(20)) {
      if (child.exitCode !== null || Date.now() > limit) throw await this.failure();
    }
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    process.off('exit', this.killNow);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  private readonly killNow = () => this.child?.kill('SIGKILL');

  private async healthy(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.monitorPort}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private async failure(): Promise<Error> {
    const lines = (await readFile(this.logFile, 'utf8')).trimEnd().split('\n');
    return new Error(`nats-server does not start. It says: ${lines.slice(-5).join(' | ')}`);
  }
}
