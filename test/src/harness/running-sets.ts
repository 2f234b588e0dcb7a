import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalSet, startLocalSet } from '@samenloket/doubles';
import { replicas } from './profile.js';

const sets = new Map<string, Promise<LocalSet>>();

/** In the distributed profile a command needs its servers: they are started when nobody did so on this folder. */
export async function ensureSet(folder: string): Promise<void> {
  if (sets.has(folder)) await sets.get(folder);
  else if (!existsSync(join(folder, 'running.json'))) {
    await mkdir(folder, { recursive: true });
    sets.set(folder, startLocalSet({ folder, replicas }));
    await sets.get(folder);
  }
}

/** Stops what runs on this folder or below it. */
export async function stopSets(folder: string): Promise<void> {
  for (const [path, set] of sets) {
    if (path !== folder && !path.startsWith(`${folder}/`)) continue;
    sets.delete(path);
    await (await set)[Symbol.asyncDispose]();
  }
}
