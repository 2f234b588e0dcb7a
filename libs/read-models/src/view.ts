import type { SourcedEvent } from '@samenloket/event-sourcing';
import type { IndexSpec } from './document-store.js';

/**
 * A read model: documents that follow from events. Pure: `project` sees a document (or nothing) and an event and
 * gives a document (or nothing); it accepts any event first, in whatever order two producers arrive.
 */
export interface View<Doc extends object> {
  /** Lower camel case, unique in its service. */
  readonly name: string;
  /** Raised when `project` changes: the next start then rebuilds the view beside the old one. */
  readonly version: number;
  /** Producers whose events it takes in; the own service among them under its own name. */
  readonly producers: readonly string[];
  readonly indexes: readonly IndexSpec[];
  /** Ids of the documents that this event touches; none when it does not concern the view. */
  readonly keys: (event: SourcedEvent) => readonly string[];
  readonly project: (doc: Doc | undefined, event: SourcedEvent, key: string) => Doc | undefined;
}
