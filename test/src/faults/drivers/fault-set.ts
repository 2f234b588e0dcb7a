import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Role } from '@samenloket/platform';
import type { Claims } from '../../harness/tokens.js';

/** A process that a fault can hit, by a name that people know it by: `matching`, `gateway`, `nats`. */
export interface FaultyProcess {
  readonly name: string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again; resolves when it is ready, with the milliseconds that took. */
  restart(): Promise<number>;
}

/** What the load and the drivers need of a running platform, whichever way it is composed. */
export interface FaultSet extends AsyncDisposable {
  /** Urls of the gateways, one a replica. */
  readonly gateways: readonly string[];
  readonly processes: readonly FaultyProcess[];
  /** A token of a new person in this role. */
  sign(role: Role, claims: Claims): Promise<string>;
  importFiles(folder: string): Promise<void>;
  /** When nobody works any more: looks inside. No fault comes after it. */
  inspect(): Promise<Inspection>;
  /** Leaves the data and the logs where they are, for whoever looks for the cause; says where. */
  keep(): string;
}

/** The platform as its operator sees it. */
export interface Inspection extends AsyncDisposable {
  /** Where clients can ask now. */
  readonly url: string;
  /** Resolves when nothing is left to do in any view or process. */
  settled(): Promise<void>;
  events(): AsyncIterable<RecordedEvent>;
  /** What is wrong with the log or with a view beside a clean fold; empty when all is sound. */
  unsound(): Promise<readonly string[]>;
  /** A round computed once more from what it froze, beside what was recorded. */
  replayed(roundId: string): Promise<unknown>;
}
