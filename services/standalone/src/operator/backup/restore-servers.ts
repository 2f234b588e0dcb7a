import type { Clock } from '@samenloket/event-sourcing';
import { readKeyBackup } from '@samenloket/event-store/mongodb';
import { EventStoreDbStore } from '@samenloket/event-store/eventstoredb';
import { putBackNationalNumbers } from '@samenloket/intake';
import { createLogger, type Environment, readConfiguration } from '@samenloket/platform';
import {
  decryptingNeeds,
  openDecrypting,
  openServiceDocuments,
  serviceNeeds,
} from '@samenloket/service-host';
import { readNationalNumbers } from '../../backups/national-number-file.js';
import type { OnProgress } from '../../operations/operation.js';
import { checkEventFile, readEventFile } from './event-file.js';
import { eventsIn, keysIn, readManifest } from './manifest.js';
import { dropReadModels, requireStopped } from './read-model-databases.js';
import { requireBeginning, restoreEvents } from './restore-events.js';

export interface ServerRestoreOptions {
  /** Folder that `backup` made. */
  readonly from: string;
  /** Folders of key backups whose erasures must hold here too. */
  readonly erasuresOf: readonly string[];
  readonly onProgress: OnProgress;
}

export interface ServerRestoreResult {
  readonly events: number;
  /** Families whose keys were in the backup and are erased again, as they were after it was made. */
  readonly erasedAgain: number;
}

/**
 * Puts a backup on empty servers, while no service runs. Erasures that the keys' database, the backup or another key
 * backup knows of come first; read models are dropped, and folded anew when the services start.
 */
export async function restoreToServers(
  environment: Environment,
  { from, erasuresOf, onProgress }: ServerRestoreOptions,
): Promise<ServerRestoreResult> {
  const manifest = await readManifest(from);
  await checkEventFile(eventsIn(from), manifest);
  const configuration = readConfiguration(environment, [...serviceNeeds, ...decryptingNeeds]);
  const log = createLogger({ level: configuration.logLevel });
  const open = (clock: Clock) =>
    EventStoreDbStore.open({ connectionString: configuration.eventStore, clock, log, retells: true });
  await requireStopped(configuration.mongodb, log);
  await requireBeginning(open, readEventFile(eventsIn(from)));
  await dropReadModels(configuration.mongodb, log);
  const erasedAgain = await restoreKeys();
  await restoreNationalNumbers();
  const events = await restoreEvents(open, readEventFile(eventsIn(from)), (done) =>
    onProgress({ phase: 'events', done, total: manifest.events }),
  );
  return { events, erasedAgain };

  async function restoreNationalNumbers(): Promise<void> {
    const { keys } = await openDecrypting(configuration, log);
    const { documents, leases } = await openServiceDocuments(configuration.mongodb, 'intake', 'restore', log);
    try {
      await putBackNationalNumbers(documents, keys, readNationalNumbers(from));
    } finally {
      await leases.close();
      await documents.close();
      await keys.close();
    }
  }

  async function restoreKeys(): Promise<number> {
    const { keys } = await openDecrypting(configuration, log);
    try {
      const known = new Set((await readKeyBackup(keysIn(from))).erasures.map(({ familyId }) => familyId));
      for (const folder of erasuresOf) await keys.applyErasures((await readKeyBackup(folder)).erasures);
      await keys.restoreFrom(keysIn(from));
      return (await keys.erasures()).filter(({ familyId }) => !known.has(familyId)).length;
    } finally {
      await keys.close();
    }
  }
}
