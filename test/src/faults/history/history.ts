import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Call } from '../load/call.js';
import type { Shown } from './shown.js';

/** All that is known of a run: what clients were told, what the log holds, and what the API shows at the end. */
export interface History {
  readonly calls: readonly Call[];
  readonly events: readonly RecordedEvent[];
  /** Position before the first call: what stands up to here was there already. */
  readonly beginsAfter: number;
  readonly shown: Shown;
}
