import type { Actor } from '@samenloket/event-sourcing';

/** What was opened: the file itself, its export, or single events with their personal fields. */
export const accessKinds = ['file', 'export', 'events'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** That a member of staff read a family's file. Kept as long as the file, and shown to the family. */
export interface FileAccess {
  /** Random id: a repeat of the same record is harmless. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: Actor;
  /** The desk for which the actor acted. */
  readonly deskId?: string;
  readonly familyId: string;
  readonly requestId: string;
  readonly kind: AccessKind;
  /** Why, as the reader gave it; absent for the desk's own daily work, where none is asked. */
  readonly reason?: string;
  readonly correlationId: string;
}

export interface FileAccessPage {
  readonly accesses: readonly FileAccess[];
  readonly next?: string;
}

/** Who read which file. A read that cannot be recorded is refused: `record` comes before the answer. */
export abstract class AccessLog {
  abstract record(access: FileAccess): Promise<void>;
  /** What the family gets to see, latest first; `cursor` is a page's `next`. */
  abstract ofFamily(familyId: string, options: { limit: number; cursor?: string }): Promise<FileAccessPage>;
}
