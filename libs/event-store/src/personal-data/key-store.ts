import { DomainError } from '@samenloket/event-sourcing';

/** 32 bytes, for AES-256. */
export type FamilyKey = Buffer;

export interface Erasure {
  readonly familyId: string;
  /** ISO instant. */
  readonly erasedAt: string;
}

/** One key per family. Erasing it makes the family unreadable everywhere; an erased key never comes back. */
export abstract class KeyStore {
  /**
   * The family's key, made when absent, and durable when the promise resolves.
   * @throws DomainError ERASED
   */
  abstract keyFor(familyId: string): Promise<FamilyKey>;

  /** The same for many at once, as an import needs them; with an erased family among them, none is made. */
  abstract keysFor(familyIds: readonly string[]): Promise<ReadonlyMap<string, FamilyKey>>;

  /** `null` when it was never made, and when it is erased. */
  abstract existingKey(familyId: string): Promise<FamilyKey | null>;

  /** Answers whether there was something to erase: false for a family that is erased already. */
  abstract erase(familyId: string): Promise<boolean>;

  /** In order of time. */
  abstract erasures(): Promise<readonly Erasure[]>;

  /** Erases again what was erased after the backup that is being restored; known ones are left alone. */
  abstract applyErasures(erasures: readonly Erasure[]): Promise<void>;

  abstract close(): Promise<void>;
}

export function erasedFamily(familyId: string): DomainError {
  return new DomainError('ERASED', `The data of family ${familyId} is erased; nothing can be added to it.`);
}
