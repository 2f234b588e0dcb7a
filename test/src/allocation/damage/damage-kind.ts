import type { ViolatedRule } from '@samenloket/matching/allocation';
import type { Damaged, OutcomeUnderDamage } from './outcome-under-damage.js';

/** One way to damage an outcome on purpose. */
export interface DamageKind {
  readonly name: string;
  /** What the checker may say of it first. */
  readonly seenAs: readonly ViolatedRule[];
  /** A damaged copy, or nothing where this outcome cannot be damaged so. */
  damage(sound: OutcomeUnderDamage): Damaged | undefined;
}
