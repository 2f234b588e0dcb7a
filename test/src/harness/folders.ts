import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profile } from './profile.js';

const root = new URL('../../../', import.meta.url);
const pathTo = (relative: string) => fileURLToPath(new URL(relative, root));

export const repository = fileURLToPath(root);

/** The three file sets with figures counted by another program from the files alone. */
export const fileSets = {
  brugge: { folder: pathTo('services/standalone/sample-region/regio-brugge'), desk: 'LLK-31005' },
  tielt: { folder: pathTo('services/standalone/sample-region/regio-tielt'), desk: 'LLK-37015' },
  rand: { folder: pathTo('test/data/rand'), desk: 'LLK-RAND' },
} as const;
export type FileSetName = keyof typeof fileSets;

/** A folder that is gone when the test is over, also when it fails. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'samenloket-test-'));
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      if (profile === 'distributed') await (await import('./running-sets.js')).stopSets(path);
      await rm(path, { recursive: true, force: true });
    },
  };
}
