import type { ComputedRound } from '../round-work.js';
import type { RoundWork } from './compute-here.js';
import { inOwnThread, type ThreadCourse } from './in-own-thread.js';

/**
 * Computes a round in a thread of its own: that reads the inputs and packs the result, so that nothing large goes from
 * one to the other.
 *
 * @throws DomainError RULE_VIOLATED when it was cancelled or the inputs are not those of the hash, UNAVAILABLE when the
 * thread broke off
 */
export function computeRound(work: RoundWork, course: ThreadCourse = {}): Promise<ComputedRound> {
  const { inputs, deviations } = work;
  return inOwnThread(new URL('./compute.worker.js', import.meta.url), { inputs, deviations }, course);
}
