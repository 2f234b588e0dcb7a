import type { Concerned } from '@samenloket/contracts';
import type { Capacity } from '../session-api.js';

const listening: readonly Capacity['role'][] = ['deskWorker', 'parent'];

export function mayListen({ role }: Capacity): boolean {
  return listening.includes(role);
}

/**
 * What somebody hears of a change: that something is other in the lists of its own desk, and which file or round of that
 * desk, or one that it may look along in; a family that something of its own is other. Nothing of anybody else's.
 */
export function heardBy(
  { role, deskIds, familyId }: Capacity,
  concerned: readonly Concerned[],
): readonly string[] {
  if (role === 'parent') {
    return concerned.some((one) => familyId !== undefined && one.familyId === familyId) ? ['family'] : [];
  }
  if (role !== 'deskWorker') return [];
  const own = concerned.filter((one) => one.deskIds.some((id) => deskIds.includes(id)));
  return own.length === 0 ? [] : ['desk', ...own.flatMap(({ thing }) => thing ?? [])];
}
