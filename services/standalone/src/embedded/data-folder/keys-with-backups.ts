import { type Erasure, type FamilyKey, KeyStore } from '@samenloket/event-store';
import type { Logger } from 'pino';
import type { DataFolder } from './data-folder.js';
import { eraseFromBackups } from './known-backups.js';

/** The platform's keys: whoever erases a family, through whatever door, erases it in the backups made here as well. */
export class KeysWithBackups extends KeyStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly folder: DataFolder,
    private readonly log: Logger,
  ) {
    super();
  }

  keyFor(familyId: string): Promise<FamilyKey> {
    return this.keys.keyFor(familyId);
  }

  keysFor(familyIds: readonly string[]): Promise<ReadonlyMap<string, FamilyKey>> {
    return this.keys.keysFor(familyIds);
  }

  existingKey(familyId: string): Promise<FamilyKey | null> {
    return this.keys.existingKey(familyId);
  }

  /** A backup that cannot be changed now stops no erasure here; a restore of it applies the erasure again. */
  async erase(familyId: string): Promise<boolean> {
    const erased = await this.keys.erase(familyId);
    try {
      await eraseFromBackups(this.folder, familyId);
    } catch (error) {
      this.log.error({ err: error, familyId }, 'A backup still has this key; repeat the erasure');
    }
    return erased;
  }

  erasures(): Promise<readonly Erasure[]> {
    return this.keys.erasures();
  }

  applyErasures(erasures: readonly Erasure[]): Promise<void> {
    return this.keys.applyErasures(erasures);
  }

  close(): Promise<void> {
    return this.keys.close();
  }
}
