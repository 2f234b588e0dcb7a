import { carePattern } from '@samenloket/regional';
import type { PlacedChild } from './location-events.js';
import type { Shortage } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { shortagesOf } from './shortages.js';

/** What a group lacks for the half-days before the start on which the child gets used to the place. */
export function settlingInShortages(
  state: LocationState,
  group: PlaceGroup,
  { birthMonth, settlingIn }: Pick<PlacedChild, 'birthMonth' | 'settlingIn'>,
): Shortage[] {
  if (!settlingIn || settlingIn.until <= settlingIn.from) return [];
  const { from, until, halfDays } = settlingIn;
  return shortagesOf(state, group, { birthMonth, start: from, until, pattern: carePattern([halfDays]) });
}
