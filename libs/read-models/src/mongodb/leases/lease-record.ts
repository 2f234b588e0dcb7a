import type mongoose from 'mongoose';

export const leasesCollection = '_leases';
export const holdersCollection = '_lease_holders';

export const isOfLeases = (collection: string): boolean =>
  collection === leasesCollection || collection === holdersCollection || collection.startsWith('system.');

/** Who has a lease. Only the token decides who may write; the rest is for those who wait. */
export interface LeaseRecord {
  readonly _id: string;
  /** Rises with every holder. */
  readonly token: number;
  /** Which process has it; `null` when it was released. */
  readonly holder: string | null;
  readonly instance: string;
  /** The session in which the holder writes. */
  readonly writer?: mongoose.mongo.Binary;
  /** How often a write was carried out under it. */
  readonly touches?: number;
}

/** A process that may hold leases. That the count rises is the only sign of life; no clock is compared. */
export interface HolderRecord {
  /** Of one process, drawn at its start. */
  readonly _id: string;
  readonly instance: string;
  readonly beats: number;
}
