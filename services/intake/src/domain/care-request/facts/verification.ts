import type { PriorityFact, PriorityFacts } from '../care-request-facts.js';
import type { DeclaredFact } from './facts.events.js';

/** How much of what a request claims was shown by papers that staff saw. */
export const verifications = ['none', 'partly', 'complete'] as const;
export type Verification = (typeof verifications)[number];

/** What a request claims that a paper can show. */
export interface Claims {
  readonly priorityFacts: PriorityFacts;
  /** Whether the proof is there; absent: it is not urgent, or its desk asks no proof. */
  readonly urgencyProven?: boolean;
}

/**
 * Whether a request is verified (docs/domain.md, "A request's life"). It follows from the evidence of the facts that
 * were declared and from the proof of urgency, so no event says it. It orders nothing: facts count as declared.
 * @returns null when nothing is claimed that a paper would show
 */
export function verificationOf(
  { priorityFacts, urgencyProven }: Claims,
  declared: readonly DeclaredFact[],
): Verification | null {
  const claimed = (Object.keys(priorityFacts) as PriorityFact[]).filter((fact) => priorityFacts[fact]);
  const shown = [
    ...claimed.map((fact) => isShown(fact, declared)),
    ...(urgencyProven === undefined ? [] : [urgencyProven]),
  ];
  if (shown.length === 0) return null;
  if (shown.every(Boolean)) return 'complete';
  return shown.some(Boolean) ? 'partly' : 'none';
}

/** What was last said of a paper counts; who says nothing of one takes nothing back. */
function isShown(fact: PriorityFact, declared: readonly DeclaredFact[]): boolean {
  const last = declared
    .filter((one) => one.fact === fact && one.evidence !== undefined)
    .toSorted((one, other) => one.declaredOn.localeCompare(other.declaredOn))
    .at(-1);
  return last?.holds === true && last.evidence === 'seen';
}
