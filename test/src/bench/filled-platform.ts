import { SystemClock } from '@samenloket/event-sourcing';
import { createLogger } from '@samenloket/platform';
import { importOperation, openPlatform } from '@samenloket/standalone';

/** Brings the files of a desk into an empty data folder, for a platform process to start on. */
export async function fillPlatform(data: string, files: string, command: string): Promise<void> {
  const log = createLogger({ level: 'error' });
  const platform = await openPlatform({ folder: data, clock: new SystemClock(), log, command });
  await importOperation.run(platform, { folder: files }, () => undefined);
  await platform.close();
}
