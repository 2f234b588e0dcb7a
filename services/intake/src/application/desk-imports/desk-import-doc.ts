import type { ErrorCode } from '@samenloket/event-sourcing';
import type { ImportProgress, ImportReport } from '../import-file-set/import-report.js';

/** What came of it. Nothing about a family: it stays where the list of imports does. */
export interface DeskImportResult extends Pick<
  ImportReport,
  'rows' | 'skippedErased' | 'notices' | 'position' | 'overfilled'
> {
  /** Events that were not there yet; 0 when all was known. */
  readonly appended: number;
  /** `overfilled` has the first of them. */
  readonly overfilledCount: number;
}

/** An import that somebody at a desk started: how far it is, and then what came of it. */
export interface DeskImportDoc {
  readonly deskId: string;
  readonly state: 'running' | 'done' | 'failed';
  /** ISO instants. */
  readonly startedAt: string;
  /** While it runs, rewritten every few seconds: who carries it out still lives. */
  readonly changedAt: string;
  readonly progress?: ImportProgress;
  readonly result?: DeskImportResult;
  /** Why it failed, when it was refused; no fault of a program is told. */
  readonly refusal?: { readonly code: ErrorCode; readonly message: string };
  /** The desk, while it runs: unique, so that a desk has one at a time. */
  readonly runningAt?: string;
}

/** Of a process that was killed nobody says that the import ended. */
export type DeskImportState = DeskImportDoc['state'] | 'interrupted';
