import { knownFacts } from '../plain-facts.js';
import { closureAgainst } from './closures.js';
import { expectedEnd, expectedEndOfHistory } from './expected-end.js';
import type { WantedPlace } from './location-commands.js';
import type { PlacedChild } from './location-events.js';
import type { RefusalReason, Shortage } from './location-facts.js';
import type { LocationState, PlaceGroup } from './location-state.js';
import { notOpenFor } from './opening-hours.js';
import { fittingGroups, versionOn } from './place-groups.js';
import { settlingInShortages } from './settling-in-room.js';
import { shortagesOf } from './shortages.js';

export type Allotment =
  | { readonly child: PlacedChild; readonly reason?: undefined; readonly shortages?: undefined }
  | { readonly child?: undefined; readonly reason: RefusalReason; readonly shortages: readonly Shortage[] };

type Asked = WantedPlace & { readonly until?: string };

/** The first fitting group with room on every date, or why there is none: what the first fitting one lacks. */
export function allotPlace(state: LocationState, wanted: Asked): Allotment {
  if (isNotOpen(state, wanted)) return refused('notOpen');
  const children = fittingGroups(state.groups, wanted).map((group) => ({
    group,
    child: childIn(group, wanted, expectedEnd),
  }));
  if (children.length === 0) return refused('noGroup');
  const open = children.filter(({ child }) => !isClosed(state, child));
  let lacking: readonly Shortage[] | undefined;
  for (const { group, child } of open) {
    const shortages = shortagesOf(state, group, child);
    shortages.push(...settlingInShortages(state, group, child));
    if (shortages.length === 0) return { child };
    lacking ??= shortages;
  }
  return lacking ? refused('full', lacking) : refused('closed');
}

/** Where history would have put a child: by its own rules, whatever came after it. */
export function groupWithRoom(state: LocationState, wanted: Asked): string | undefined {
  return fittingGroups(state.groups, wanted).find(
    (group) => shortagesOf(state, group, childIn(group, wanted, expectedEndOfHistory)).length === 0,
  )?.placeGroupId;
}

function isNotOpen({ facts }: LocationState, { pattern, settlingIn }: Asked): boolean {
  return (
    facts !== undefined &&
    notOpenFor(facts, [...pattern.weeks.flat(), ...(settlingIn?.halfDays ?? [])]).length > 0
  );
}

function isClosed({ closures }: LocationState, child: PlacedChild): boolean {
  const { settlingIn } = child;
  return [...(settlingIn ? [{ start: settlingIn.from, until: settlingIn.until }] : []), child].some(
    (days) => closureAgainst(closures, days) !== undefined,
  );
}

function refused(reason: RefusalReason, shortages: readonly Shortage[] = []): Allotment {
  return { reason, shortages };
}

/** Names its fields one by one: whatever else came along with the wish stays out of the event. */
function childIn(group: PlaceGroup, wanted: Asked, endOfCare: typeof expectedEnd): PlacedChild {
  const { requestId, birthMonth, start, pattern, until, settlingIn } = wanted;
  const oldestAge = versionOn(group, start)?.ageTo ?? 0;
  return knownFacts({
    placeGroupId: group.placeGroupId,
    requestId,
    birthMonth,
    start,
    until: until ?? endOfCare(wanted, oldestAge),
    pattern,
    settlingIn: settlingIn && { from: settlingIn.from, until: start, halfDays: settlingIn.halfDays },
  });
}
