/** What a question or change was refused with (docs/api.md, "Errors"). */
export class Fault extends Error {
  constructor(
    /**
     * `FORBIDDEN`, `NO_CAPACITY` …; `OFFLINE` when nothing answered, `LATE` when that took too long, `UNSURE` when nobody
     * knows whether a change was made.
     */
    readonly code: string,
    message: string,
    /** What is wrong with which argument. */
    readonly details: readonly FaultDetail[] = [],
    /** Against which rule it goes, where the platform says so. */
    readonly rule?: BrokenRule,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

export interface BrokenRule {
  readonly name: string;
  /** Numbers, and ISO dates as text. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface FaultDetail {
  readonly path: string;
  readonly message: string;
}

/** Codes that say that the session is other than this page thinks. */
export const sessionCodes: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'SESSION_ENDED',
  'SESSION_CHANGED',
]);

/** Codes after which signing in again helps. */
export const signInCodes: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'SESSION_ENDED']);
