import { spawnSync } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailingDisk } from './failing-disk.js';

/** A disk of its own, in memory, that can be filled up. */
export interface SmallDisk extends FailingDisk, AsyncDisposable {
  readonly folder: string;
}

/** Mounts one on this folder; undefined where that is not allowed: it takes root. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<SmallDisk | undefined> {
  await mkdir(folder, { recursive: true });
  const size = `size=${megabytes}m`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]).status !== 0) return undefined;
  const filler = join(folder, 'filler');
  return {
    folder,
    fail: () => fill(filler),
    heal: () => rm(filler, { force: true }),
    [Symbol.asyncDispose]: async () => void spawnSync('umount', ['-l', folder]),
  };
}

/** Takes all the room there is, to the last block. */
async function fill(path: string): Promise<void> {
  await using file = await open(path, 'w');
  for (let size = 1 << 20; size >= 1 << 9; size >>= 1) {
    const block = Buffer.alloc(size, 1);
    while (await fits(() => file.appendFile(block)));
  }
}

async function fits(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
