import type { Environment } from '@samenloket/platform';
import { findRunning } from '../embedded/data-folder/running-platform.js';

/** What the operator is told of the distributed profile; `undefined` where the embedded one is meant. */
export async function operatedFrom(data: string): Promise<Environment | undefined> {
  if (process.env['SAMENLOKET_PROFILE'] === 'distributed') return process.env;
  const running = await findRunning(data);
  return running && 'environment' in running ? running.environment : undefined;
}
