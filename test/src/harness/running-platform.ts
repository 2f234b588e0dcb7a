import { createInterface } from 'node:readline';
import { finished, mainProgram, startProgram, type CommandResult } from './command-line.js';

/** `npm start` without its install and build: the platform as a process, on a free port. */
export interface PlatformProcess extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  /** All it printed up to being ready. */
  readonly welcome: string;
  /** SIGINT, as Ctrl-C, and its end. */
  stop(): Promise<CommandResult>;
  kill(): Promise<CommandResult>;
}

export async function startPlatformProcess(
  data: string,
  env: Record<string, string> = {},
): Promise<PlatformProcess> {
  const child = startProgram(mainProgram, [], { SAMENLOKET_DATA: data, SAMENLOKET_PORT: '0', ...env });
  const end = finished(child);
  const signalled = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return end;
  };
  const welcome: string[] = [];
  let url: string | undefined;
  for await (const line of createInterface(child.stdout!)) {
    welcome.push(line);
    url ??= /API +(http\S+)\/graphql/.exec(line)?.[1];
    // The operator's token is the last that a test needs of it.
    if (welcome.at(-2)?.trim() === 'operator') break;
  }
  // Leaving the loop paused the stream; the process must be able to go on writing, and to end.
  child.stdout?.resume();
  if (!url) throw new Error(`The platform did not start:\n${(await end).stderr}\n${welcome.join('\n')}`);
  const stop = () => signalled('SIGINT');
  const kill = () => signalled('SIGKILL');
  return {
    url,
    pid: child.pid ?? 0,
    welcome: welcome.join('\n'),
    stop,
    kill,
    [Symbol.asyncDispose]: async () => void (await kill()),
  };
}

/** The token that the welcome gives below this label. */
export function tokenIn(welcome: string, label: string): string {
  const lines = welcome.split('\n').map((line) => line.trim());
  return lines[lines.indexOf(label) + 1] ?? '';
}
