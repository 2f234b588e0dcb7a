import type { Draft } from '../draft.js';
import type { FileFault } from '../file-fault.js';

/** A rule about rows together; `name` is the rule in words. */
export interface FileSetCheck {
  readonly name: string;
  readonly check: (draft: Draft) => Iterable<FileFault>;
}
