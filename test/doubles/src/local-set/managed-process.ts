import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { spawnBound } from '../bound-process.js';
import { compileCache } from './programs.js';
import { setTimeout as delay } from 'node:timers/promises';

export interface ProcessSpec {
  /** Unique in its set: `matching-1`, `gateway-2`, `nats`. */
  readonly name: string;
  readonly command: string;
  /** Arguments before the program, as options of node. */
  readonly options: readonly string[];
  readonly program: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** File to which it writes what it says. */
  readonly log: string;
  /** Whether it can do its work now; asked again and again until it can. */
  readonly isReady: () => Promise<boolean>;
}

const longestStartMs = 60_000;

/** A process of the set: started, killed, paused and started again under the same name, on the same port. */
export class ManagedProcess {
  private child: ChildProcess | undefined;
  private program: string;

  constructor(readonly spec: ProcessSpec) {
    this.program = spec.program;
  }

  get name(): string {
    return this.spec.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Runs this program from its next start on. */
  install(program: string): void {
    this.program = program;
  }

  /** Resolves when it is ready, with the milliseconds that took. */
  async start(): Promise<number> {
    const began = performance.now();
    this.spawn();
    await this.untilReady();
    return performance.now() - began;
  }

  /** Starts it, and leaves it to come up by itself. */
  spawn(): void {
    if (this.isRunning) throw new Error(`${this.name} runs already.`);
    const { command, options, args = [], env = {}, log } = this.spec;
    const output = createWriteStream(log, { flags: 'a' });
    const inherited = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      // Many processes start from the same files: compiled once, they start in two thirds of the time.
      NODE_COMPILE_CACHE: compileCache,
    };
    this.child = spawnBound(command, [...options, this.program, ...args], {
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.pipe(output, { end: false });
    this.child.stderr?.pipe(output, { end: false });
    this.child.once('close', () => output.end());
    this.child.once('error', (error) => output.write(`${error.message}\n`));
  }

  /** @throws when it ends before, or is not ready within a minute */
  async untilReady(): Promise<void> {
    const until = performance.now() + longestStartMs;
    while (!(await this.spec.isReady())) {
      if (!this.isRunning) throw new Error(`${this.name} ended while it started.${await this.lastWords()}`);
      if (performance.now() > until) throw new Error(`${this.name} is not ready.${await this.lastWords()}`);
      await delay(20);
    }
  }

  /** kill -9, and its end. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** As an orchestrator stops it: it finishes what it has in hand. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Resolves when it is ready again, with the milliseconds that took. */
  async restart(): Promise<number> {
    if (this.isRunning) await this.stop();
    return this.start();
  }

  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  /** For who reads of the failure where the log itself is gone. */
  private async lastWords(): Promise<string> {
    const log = await readFile(this.spec.log, 'utf8').catch(() => '');
    const lines = log.trimEnd().split('\n').slice(-5);
    return ` Its log, ${this.spec.log}, ends with:\n${lines.join('\n')}`;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.isRunning) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    if (signal !== 'SIGKILL') child.kill('SIGCONT'); // one that is paused hears nothing else
    await ended;
  }
}
