import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importOperation } from './operations/import.operation.js';
import type { OnProgress } from './operations/operation.js';
import type { EmbeddedPlatform } from './embedded/embedded-platform.js';

const sampleFolder = new URL('../sample-region/', import.meta.url);
const deskFolders = ['regio-brugge', 'regio-tielt'];

/** Stands in the data folder while the sample region is being brought in, so that a killed start takes it up again. */
const markerOf = (platform: EmbeddedPlatform) => join(platform.folder.path, 'sample-region.unfinished');

/** Only an empty platform gets the sample region: a desk's own data never mixes with it. */
export async function sampleRegionIsDue(platform: EmbeddedPlatform): Promise<boolean> {
  return existsSync(markerOf(platform)) || (await platform.eventStore.head()) === 0;
}

/**
 * Made-up requests of two desks, so that the first start has something to see.
 * @param describePeople brings in who works there, once their desks and locations are; may find some there already
 */
export async function importSampleRegion(
  platform: EmbeddedPlatform,
  onProgress: OnProgress,
  describePeople: () => Promise<void>,
): Promise<void> {
  await writeFile(markerOf(platform), '');
  for (const name of deskFolders) {
    const folder = fileURLToPath(new URL(name, sampleFolder));
    const ofDesk: OnProgress = ({ phase, ...step }) => onProgress({ phase: `${name}: ${phase}`, ...step });
    await importOperation.run(platform, { folder }, ofDesk);
  }
  await describePeople();
  await rm(markerOf(platform));
}
