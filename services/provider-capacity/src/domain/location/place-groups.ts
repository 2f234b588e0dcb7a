import { addDays, ageInMonthsAt } from '@samenloket/regional';
import type { PlaceGroupFacts, PlaceKind } from './location-facts.js';
import type { PlaceGroup } from './location-state.js';

export function versionOn(group: PlaceGroup, date: string): PlaceGroupFacts | undefined {
  return group.versions.find(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo),
  );
}

interface Fitting {
  readonly start: string;
  readonly birthMonth?: string;
  readonly placeGroupId?: string;
  readonly placeKinds?: readonly PlaceKind[];
}

/**
 * Groups that take a child of this age from this date on, those held apart for its kind of care first; a child whose
 * month of birth is not known fits all ages.
 */
export function fittingGroups(groups: readonly PlaceGroup[], wanted: Fitting): PlaceGroup[] {
  const fitting = groups.flatMap((group) => {
    const version = versionOn(group, wanted.start);
    const isAsked = wanted.placeGroupId === undefined || group.placeGroupId === wanted.placeGroupId;
    return version && isAsked && takes(version, wanted)
      ? [{ group, isApart: version.kind !== undefined }]
      : [];
  });
  return fitting.sort((one, other) => Number(other.isApart) - Number(one.isApart)).map(({ group }) => group);
}

function takes(version: PlaceGroupFacts, { start, birthMonth, placeKinds = [] }: Fitting): boolean {
  if (version.kind !== undefined && !placeKinds.includes(version.kind)) return false;
  if (birthMonth === undefined) return true;
  const age = ageInMonthsAt(birthMonth, start);
  return version.ageFrom <= age && age < version.ageTo;
}

/** The groups after one was described anew, all its versions replaced. */
export function describedGroup(
  groups: readonly PlaceGroup[],
  facts: PlaceGroupFacts,
  imported: boolean,
): PlaceGroup[] {
  return withGroup(groups, facts.placeGroupId, (earlier) => ({
    placeGroupId: facts.placeGroupId,
    versions: [facts],
    imported: imported ? facts : earlier?.imported,
  }));
}

/** The groups after one changed from `validFrom` on: later versions give way, an earlier one ends the day before. */
export function changedGroup(groups: readonly PlaceGroup[], facts: PlaceGroupFacts): PlaceGroup[] {
  return withGroup(groups, facts.placeGroupId, (earlier) => ({
    placeGroupId: facts.placeGroupId,
    imported: earlier?.imported,
    versions: [
      ...(earlier?.versions ?? [])
        .filter(({ validFrom }) => validFrom < facts.validFrom)
        .map((version) => endingBefore(version, facts.validFrom)),
      facts,
    ],
  }));
}

function endingBefore(version: PlaceGroupFacts, date: string): PlaceGroupFacts {
  if (version.validTo !== undefined && version.validTo < date) return version;
  return { ...version, validTo: addDays(date, -1) };
}

function withGroup(
  groups: readonly PlaceGroup[],
  placeGroupId: string,
  change: (earlier: PlaceGroup | undefined) => PlaceGroup,
): PlaceGroup[] {
  const index = groups.findIndex((group) => group.placeGroupId === placeGroupId);
  return index < 0 ? [...groups, change(undefined)] : groups.with(index, change(groups[index]));
}
