import { DomainError } from '@samenloket/event-sourcing';
import type { RoundContent, RoundPlaceGroup } from '../round-content.js';

/** More or fewer places of a group, in every month. */
export interface OtherPlaces {
  readonly placeGroupId: string;
  /** Numbers of half-days; absent: all on which it has places now. */
  readonly halfDays?: readonly number[];
  /** Below 0: so many fewer. */
  readonly change: number;
}

/** What an allocation can count, for one group on one half-day. */
export const mostFree = 511;

/**
 * The same round with other places. How many children a child-minder may have at once stays: that is no wish.
 * @throws DomainError NOT_FOUND for a group that offers nothing in the round
 */
export function withOtherPlaces(content: RoundContent, changes: readonly OtherPlaces[]): RoundContent {
  const known = new Set(content.placeGroups.map(({ placeGroupId }) => placeGroupId));
  for (const { placeGroupId } of changes) {
    if (known.has(placeGroupId)) continue;
    throw new DomainError('NOT_FOUND', `Place group ${placeGroupId} has no places in this round.`);
  }
  return { ...content, placeGroups: content.placeGroups.map((group) => changes.reduce(changed, group)) };
}

function changed(group: RoundPlaceGroup, { placeGroupId, halfDays, change }: OtherPlaces): RoundPlaceGroup {
  if (group.placeGroupId !== placeGroupId) return group;
  const applies = (places: number, halfDay: number) => (halfDays ? halfDays.includes(halfDay) : places > 0);
  const free = group.free.map((row) =>
    row.map((places, halfDay) =>
      applies(places, halfDay) ? Math.min(mostFree, Math.max(0, places + change)) : places,
    ),
  );
  return { ...group, free };
}
