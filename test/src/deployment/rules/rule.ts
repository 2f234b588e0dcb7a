import type { RenderedEnvironment } from '../manifests/overlay.js';

/** What manifests must hold beyond the API's own form. */
export interface Rule {
  readonly name: string;
  /** Why it is one. */
  readonly sentence: string;
  /** What breaks it, each with the object it is about; none when it holds. */
  readonly faults: (environment: RenderedEnvironment) => string[];
}
