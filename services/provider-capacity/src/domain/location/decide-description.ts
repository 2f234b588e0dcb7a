import { knownFacts, sameFacts } from '../plain-facts.js';
import type { ConfirmVacancies, DescribeLocation, DescribePlaceGroup } from './location-commands.js';
import type { LocationEvent } from './location-events.js';
import type { LocationFacts, PlaceGroupFacts } from './location-facts.js';
import type { LocationState } from './location-state.js';

export function describeLocation({ facts }: DescribeLocation, state: LocationState): LocationEvent[] {
  if (sameFacts(facts, state.facts)) return [];
  return [{ type: 'locationDescribed', data: { ...knownFacts(facts), imported: false } }];
}

/** Never refused for the children already there: fewer places than children is a fact to be shown. */
export function describePlaceGroup({ facts }: DescribePlaceGroup, state: LocationState): LocationEvent[] {
  const known = state.groups.find(({ placeGroupId }) => placeGroupId === facts.placeGroupId);
  if (!known) return [{ type: 'placeGroupDescribed', data: { ...knownFacts(facts), imported: false } }];
  if (sameFacts(facts, known.versions.at(-1))) return [];
  return [{ type: 'placeGroupChanged', data: knownFacts(facts) }];
}

export function confirmVacancies({ on }: ConfirmVacancies, state: LocationState): LocationEvent[] {
  const events: LocationEvent[] = [];
  const { locationId } = state.facts ?? {};
  if (!state.occupancyKnown && locationId !== undefined) {
    events.push({ type: 'occupancyBecameKnown', data: { locationId } });
  }
  if (state.confirmedOn === undefined || state.confirmedOn < on) {
    events.push({ type: 'vacanciesConfirmed', data: { on } });
  }
  return events;
}

export function importedDescription(facts: LocationFacts, state: LocationState): LocationEvent[] {
  if (sameFacts(facts, state.importedFacts)) return [];
  return [{ type: 'locationDescribed', data: { ...knownFacts(facts), imported: true } }];
}

export function importedPlaceGroup(facts: PlaceGroupFacts, state: LocationState): LocationEvent[] {
  const known = state.groups.find(({ placeGroupId }) => placeGroupId === facts.placeGroupId);
  if (sameFacts(facts, known?.imported)) return [];
  return [{ type: 'placeGroupDescribed', data: { ...knownFacts(facts), imported: true } }];
}
