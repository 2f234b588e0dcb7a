import type { NationalNumberCopy } from '@samenloket/intake';
import type { OnProgress } from './operations/operation.js';

export interface StorageStatistics {
  readonly events: number;
  readonly streams: number;
  /** Of the events, where the profile can tell. */
  readonly bytes?: number;
  readonly head: number;
}

export interface BackupResult {
  readonly data: string;
  readonly keys: string;
  readonly events: number;
  readonly head: number;
}

/** What a backup has to take along because no event holds it; in it for good when it is sealed by a family's key. */
export interface KeptBeside {
  readonly nationalNumbers: AsyncIterable<NationalNumberCopy>;
}

/** What erasing did in a backup that this platform made earlier. */
export interface BackupErasure {
  readonly keys: string;
  /** `not found`: moved or deleted; whoever keeps it must erase there, or restore with the erasures applied. */
  readonly outcome: 'erased' | 'not found';
}

export interface BuiltIndex {
  readonly service: string;
  readonly collection: string;
  readonly index: string;
}

/** Where a profile keeps its data, and how a copy of it is made. */
export abstract class PlatformStorage {
  /** In the words of who looks after it: a folder, a server. */
  abstract readonly place: string;

  /** Folder of the messages that nobody else sends; undefined where the services keep it, not this process. */
  abstract readonly outbox: string | undefined;

  abstract statistics(): Promise<StorageStatistics>;

  /**
   * Copies the events to `data/` and the keys to `keys/` of a new folder, while the platform runs. Read models are left
   * out: they follow from the events, but for what is kept beside those.
   * @throws DomainError ALREADY_EXISTS when there is something in the folder
   */
  abstract backup(folder: string, kept: KeptBeside, onProgress: OnProgress): Promise<BackupResult>;

  /** Builds the indexes of read models that are declared and not there; answers which it built. */
  abstract buildIndexes(): Promise<readonly BuiltIndex[]>;

  /** Erases a family's key in the backups that this platform made and can still reach. */
  abstract eraseFromBackups(familyId: string): Promise<readonly BackupErasure[]>;
}
