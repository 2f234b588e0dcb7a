import type { OnProgress } from '../operations/operation.js';
import { operatedFrom } from './operated-from.js';

export interface Restoring {
  readonly from: string;
  readonly erasuresOf: readonly string[];
  readonly onProgress: OnProgress;
}

/** Into the data folder, or onto the servers of the distributed profile. */
export async function restoreWhereItBelongs(data: string, options: Restoring) {
  const environment = await operatedFrom(data);
  if (environment) {
    const { restoreToServers } = await import('../operator/index.js');
    return { ...(await restoreToServers(environment, options)), place: 'the event store' };
  }
  const { restoreBackup } = await import('../embedded/data-folder/restore.js');
  return { ...(await restoreBackup({ ...options, to: data })), place: data };
}
