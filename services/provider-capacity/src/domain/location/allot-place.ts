import { knownFacts } from '../plain-facts.js';
import { expectedEnd } from './expected-end.js';
import type { WantedPlace } from './location-commands.js';
import type { PlacedChild } from './location-events.js';
import type { RefusalReason, Shortage } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { fittingGroups, versionOn } from './place-groups.js';
import { shortagesOf } from './shortages.js';

export type Allotment =
  | { readonly child: PlacedChild; readonly reason?: undefined; readonly shortages?: undefined }
  | { readonly child?: undefined; readonly reason: RefusalReason; readonly shortages: readonly Shortage[] };

/** The first fitting group with room on every date, or why there is none: what the first fitting one lacks. */
export function allotPlace(state: LocationState, wanted: WantedPlace & { until?: string }): Allotment {
  const groups = fittingGroups(state.groups, wanted);
  let lacking: readonly Shortage[] | undefined;
  for (const group of groups) {
    const child = childIn(group, wanted);
    const shortages = shortagesOf(state, group, child);
    if (shortages.length === 0) return { child };
    lacking ??= shortages;
  }
  return lacking ? { reason: 'full', shortages: lacking } : { reason: 'noGroup', shortages: [] };
}

/** Names its fields one by one: whatever else came along with the wish stays out of the event. */
function childIn(group: PlaceGroup, wanted: WantedPlace & { until?: string }): PlacedChild {
  const { requestId, birthMonth, start, pattern, until } = wanted;
  const oldestAge = versionOn(group, start)?.ageTo ?? 0;
  return knownFacts({
    placeGroupId: group.placeGroupId,
    requestId,
    birthMonth,
    start,
    until: until ?? expectedEnd(wanted, oldestAge),
    pattern,
  });
}
