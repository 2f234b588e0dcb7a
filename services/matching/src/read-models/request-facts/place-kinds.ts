import type { CareRequestFacts, PlaceKind } from '@samenloket/contracts';

/** The kinds of places that are held apart for requests as this one. */
export function placeKindsOf(
  facts: Pick<CareRequestFacts, 'urgentReason' | 'plan' | 'specialCareNeed'>,
): PlaceKind[] {
  const kinds: [PlaceKind, boolean][] = [
    ['urgent', facts.urgentReason !== undefined],
    ['occasional', (facts.plan?.occasionalDates ?? []).length > 0],
    ['inclusive', facts.specialCareNeed],
  ];
  return kinds.flatMap(([kind, applies]) => (applies ? [kind] : []));
}
