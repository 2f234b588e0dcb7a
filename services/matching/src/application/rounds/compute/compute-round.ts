import type { ComputedRound } from '../round-work.js';
import { inOwnThread, type ThreadCourse } from '../threads/in-own-thread.js';
import type { RoundWork } from './compute-here.js';

/**
 * Computes a round in a thread of its own: that reads the inputs and packs the result, so that nothing large goes from
 * one to the other.
 *
 * @throws DomainError RULE_VIOLATED when it was cancelled or the inputs are not those of the hash, UNAVAILABLE when the
 * thread broke off
 */
export function computeRound(work: RoundWork, course: ThreadCourse = {}): Promise<ComputedRound> {
  const { inputs, deviations } = work;
  const worker = new URL('./compute.worker.js', import.meta.url);
  return inOwnThread({ worker, data: { inputs, deviations } }, course);
}
