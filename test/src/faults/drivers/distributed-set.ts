import { type LocalSet, startLocalSet } from '@samenloket/doubles';
import { SystemClock } from '@samenloket/event-sourcing';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import { join } from 'node:path';
import { samenloketJson } from '../../harness/command-line.js';
import type { FileClock } from '../../harness/file-clock.js';
import { temporaryFolder } from '../../harness/folders.js';
import { signToken } from '../../harness/tokens.js';
import type { FaultSet } from './fault-set.js';
import { inspectionOf } from './inspect-platform.js';

export interface DistributedSet extends FaultSet {
  /** For faults that only this profile knows: pauses, a NATS that forgets, full disks. */
  readonly local: LocalSet;
}

export interface DistributedSetOptions {
  /** Of each service; default 1. */
  readonly replicas?: number;
  readonly gateways?: number;
  /** What is done with the folder of the set before anything starts. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** For a set that lives in another time. */
  readonly clock?: FileClock;
  /** More environment for every process of ours. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The distributed profile on this machine, all of its processes started. */
export async function distributedSet({
  prepare,
  clock,
  ...options
}: DistributedSetOptions = {}): Promise<DistributedSet> {
  const folder = await temporaryFolder();
  await prepare?.(folder.path);
  const local = await startLocalSet({
    folder: folder.path,
    ...(clock && { clockFile: clock.file }),
    ...options,
  });
  const signer = await DevelopmentTokenSigner.open({
    folder: join(folder.path, 'keys'),
    clock: clock ?? new SystemClock(),
  });
  let isKept = false;
  return {
    local,
    gateways: local.urls,
    processes: local.processes,
    sign: (role, claims) => signToken(signer, role, claims),
    importFiles: async (files) => void (await samenloketJson(local.folder, 'import', files)),
    inspect: async () => {
      const platform = await openOperatorPlatform(local.operatorEnvironment);
      return inspectionOf(platform, local.url, () => platform.close());
    },
    keep: () => {
      isKept = true;
      return folder.path;
    },
    [Symbol.asyncDispose]: async () => {
      await local.stop();
      if (!isKept) await folder[Symbol.asyncDispose]();
    },
  };
}
