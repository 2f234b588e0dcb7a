import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { DataFolder } from './data-folder.js';

/** What a running platform leaves in its data folder, so that the command line finds it. */
export interface RunningPlatform {
  readonly pid: number;
  readonly url: string;
  /** Lets whoever can read the data folder call its operations; drawn anew at each start. */
  readonly operationsToken: string;
}

export async function announce(folder: DataFolder, running: RunningPlatform): Promise<void> {
  await writeFile(folder.running, JSON.stringify(running), { mode: 0o600 });
}

export async function withdrawAnnouncement(folder: DataFolder): Promise<void> {
  await rm(folder.running, { force: true });
}

/** The platform that runs on this folder; `undefined` when none does, also when one died without a word. */
export async function findRunning(folder: DataFolder): Promise<RunningPlatform | undefined> {
  const text = await readFile(folder.running, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const running = JSON.parse(text) as RunningPlatform;
  return isAlive(running.pid) && (await isListening(running.url)) ? running : undefined;
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
