import type { AgeBand } from './age-bands.js';

/** Children per caregiver of a group, from 2027-01-01 (docs/domain.md, "Capacity"). */
const perCaregiver = { babies: 5, mixed: 7, older: 8 } as const;

/** A limit on the children of one half-day, and how many there are. */
export interface Limit {
  readonly capacity: number;
  readonly occupied: number;
}

/**
 * What a group's caregivers limit for one more child of an age: 5 babies each; all children, 8 each when there is no
 * baby and else 7. Also in a mixed group not more than 5 babies: when the older children leave, nobody may be too
 * many. So whoever leaves or grows older never brings a group over its limits. Where there are more babies than that
 * already, as after a caregiver left, no older child comes in either.
 */
export function ratioLimits(
  caregivers: number,
  { children, babies }: { children: number; babies: number },
  age: AgeBand,
): Limit[] {
  const total = { capacity: caregivers * perCaregiver.mixed, occupied: children };
  const forBabies = { capacity: caregivers * perCaregiver.babies, occupied: babies };
  if (age === 'baby' || babies > forBabies.capacity) return [forBabies, total];
  return [babies > 0 ? total : { capacity: caregivers * perCaregiver.older, occupied: children }];
}
