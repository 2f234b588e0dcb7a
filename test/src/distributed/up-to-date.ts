import type { LocalSet } from '@samenloket/doubles';
import { openOperatorPlatform } from '@samenloket/standalone/operator';
import { patiently } from '../faults/drivers/patiently.js';

/** Resolves when every view and process has taken in all there is. */
export async function upToDate(set: LocalSet): Promise<void> {
  const platform = await openOperatorPlatform(set.operatorEnvironment);
  try {
    await patiently(() => platform.settled());
  } finally {
    await platform.close();
  }
}
