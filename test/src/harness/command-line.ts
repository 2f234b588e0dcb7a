import type { ChildProcess } from 'node:child_process';
import { commandLineProgram, spawnBound } from '@samenloket/doubles';
import { join } from 'node:path';
import { repository } from './folders.js';
import { profile } from './profile.js';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const programs = { embedded: 'dist/platform.mjs', distributed: 'dist/local-set.mjs' };
/** What `npm start` runs, or `npm run start:distributed`. */
export const mainProgram = join(repository, programs[profile]);

/** Starts a program of the platform as a process of its own, with nothing of this shell's settings. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess {
  return spawnBound(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: repository,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      NODE_COMPILE_CACHE: join(repository, 'node_modules/.cache/node-compile'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Collects what a process says until it ends. */
export async function finished(child: ChildProcess): Promise<CommandResult> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
}

/** A data folder, or one with more environment for the command. */
type Data = string | { readonly data: string; readonly environment: Record<string, string> | undefined };

/** `samenloket <args>` on a data folder, to its end. */
export async function samenloket(on: Data, ...args: string[]): Promise<CommandResult> {
  const { data, environment } = typeof on === 'string' ? { data: on, environment: undefined } : on;
  if (profile === 'distributed') await (await import('./running-sets.js')).ensureSet(data);
  return finished(startProgram(commandLineProgram, ['--data', data, ...args], environment));
}

export function startSamenloket(data: string, ...args: string[]): ChildProcess {
  return startProgram(commandLineProgram, ['--data', data, ...args]);
}

/** The same, and its answer as JSON; fails with what it said when it did not succeed. */
export async function samenloketJson<T>(on: Data, ...args: string[]): Promise<T> {
  const result = await samenloket(on, '--json', ...args);
  if (result.exitCode !== 0)
    throw new Error(`samenloket ${args.join(' ')}: ${result.exitCode}\n${result.stderr}`);
  return JSON.parse(result.stdout) as T;
}
