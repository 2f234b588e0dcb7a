import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { DataFolder } from './data-folder.js';

/** What a running platform leaves in its data folder, so that the command line finds it. */
export interface RunningPlatform {
  readonly pid: number;
  readonly url: string;
  /** Lets whoever can read the data folder call its operations; drawn anew at each start. */
  readonly operationsToken: string;
}

/** The distributed profile on this machine, and what its operator's command line is told. */
export interface RunningSet {
  readonly pid: number;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

export async function announce(folder: DataFolder, running: RunningPlatform): Promise<void> {
  await writeFile(folder.running, JSON.stringify(running), { mode: 0o600 });
}

export async function withdrawAnnouncement(folder: DataFolder): Promise<void> {
  await rm(folder.running, { force: true });
}

/** What runs on this folder; `undefined` when nothing does, also when it died without a word. */
export async function findRunning(path: string): Promise<RunningPlatform | RunningSet | undefined> {
  const text = await readFile(DataFolder.runningFile(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const running = JSON.parse(text) as RunningPlatform | RunningSet;
  if (!isAlive(running.pid)) return undefined;
  // Of a set the gateway may be away for a moment: its servers are what counts.
  return 'environment' in running || (await isListening(running.url)) ? running : undefined;
}

/** A process that died without a word may have left its number to another one, in a container always. */
async function isListening(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
