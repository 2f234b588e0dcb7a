import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { brokenSync, canTrace } from './broken-sync.js';
import { surviveDiskFault } from './disk-faults.js';
import { distributedSet } from './distributed-set.js';
import { mountSmallDisk, type SmallDisk } from './small-disk.js';

const megabytes = 48;

describe('an event store whose disk', () => {
  const isRoot = process.getuid?.() === 0;

  (isRoot ? it : it.skip)(
    'is full acknowledges nothing that it loses, goes on reading, and writes again when there is room',
    async () => {
      let disk: SmallDisk | undefined;
      const prepare = async (folder: string) => {
        disk = await mountSmallDisk(join(folder, 'event-store'), megabytes);
      };
      await using set = await distributedSet({ prepare });
      if (!disk) return console.warn('Skipped: this machine lets nobody mount a tmpfs.');
      await using small = disk;
      const found = await surviveDiskFault({ set, seed: 20_260_309, disk: small });
      expect(found).toMatchObject({ violations: [], unsound: [], read: found.lookedUp });
    },
    600_000,
  );

  (canTrace() ? it : it.skip)(
    'fails every fsync acknowledges nothing that it loses, goes on reading, and writes again afterwards',
    async () => {
      await using set = await distributedSet();
      const disk = brokenSync(() => set.local.process('event-store').pid);
      const found = await surviveDiskFault({ set, seed: 20_260_310, disk });
      expect(found).toMatchObject({ violations: [], unsound: [], read: found.lookedUp });
    },
    600_000,
  );
});
