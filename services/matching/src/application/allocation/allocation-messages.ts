import type { AllocationOutcome } from '../../domain/allocation/outcome.js';

/** From the thread to who started it. */
export type FromAllocation =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'outcome'; readonly outcome: AllocationOutcome };
