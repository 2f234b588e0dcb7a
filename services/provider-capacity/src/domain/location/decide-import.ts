import { knownFacts, sameFacts } from '../plain-facts.js';
import { groupWithRoom } from './allot-place.js';
import { importedDescription, importedPlaceGroup } from './decide-description.js';
import { evolveLocation } from './evolve-location.js';
import type { ImportedChild, ImportEnrolments, ImportLocation } from './location-commands.js';
import type { ImportSource, LocationEvent, PlacedChild } from './location-events.js';
import type { LocationState, Placement } from './location-state.js';
import { fittingGroups } from './place-groups.js';

/** Where history puts a child in a location of which nobody described a place group. */
export const undescribedGroup = '00000000-0000-0000-0000-000000000000';

export function importLocation(command: ImportLocation, before: LocationState): LocationEvent[] {
  const { facts, groups, occupancy, partial } = command;
  const described = [
    ...importedDescription(facts, before),
    ...groups.flatMap((group) => importedPlaceGroup(group, before)),
  ];
  if (!occupancy) return described;
  if (!before.occupancyKnown) {
    described.push({ type: 'occupancyBecameKnown', data: { locationId: facts.locationId } });
  }
  const state = described.reduce(evolveLocation, before);
  return [
    ...described,
    ...importEnrolments(
      { type: 'importEnrolments', source: 'occupancy', children: occupancy, partial },
      state,
    ),
  ];
}

/**
 * Brings the enrolments of one source in line with what was read: new, corrected, no longer there. Never refused,
 * whatever it overfills; what people did since (ending, cancelling) stays, as do the enrolments of live offers.
 */
export function importEnrolments(command: ImportEnrolments, before: LocationState): LocationEvent[] {
  const { source, children, untouched = [], partial = false } = command;
  const earlier = new Map(before.placements.map((placement) => [placement.id, placement]));
  const read = new Set([...untouched, ...children.map(({ enrolmentId }) => enrolmentId)]);
  const gone = partial
    ? []
    : before.placements.filter(({ id, origin }) => origin === source && !read.has(id));
  const events: LocationEvent[] = gone.map(({ id, requestId, start }) => ({
    type: 'enrolmentEnded',
    data: knownFacts({ enrolmentId: id, requestId, on: start, cause: 'notInImport' as const }),
  }));
  let state = events.reduce(evolveLocation, before);
  for (const child of children) {
    const event = importedChild(child, source, earlier.get(child.enrolmentId), state);
    if (!event) continue;
    events.push(event);
    state = evolveLocation(state, event);
  }
  return events;
}

function importedChild(
  child: ImportedChild,
  source: ImportSource,
  earlier: Placement | undefined,
  state: LocationState,
): LocationEvent | undefined {
  if (earlier && (earlier.origin !== source || isAsRead(earlier, child))) return undefined;
  const data = { enrolmentId: child.enrolmentId, ...placed(child, earlier, state), source };
  return { type: earlier ? 'importedEnrolmentCorrected' : 'enrolmentImported', data };
}

function isAsRead(earlier: Placement, child: ImportedChild): boolean {
  const { placeGroupId, requestId, birthMonth, start, until, pattern } = earlier;
  const { enrolmentId: _, ...read } = child;
  return sameFacts(
    { placeGroupId, requestId, birthMonth, start, until, pattern },
    { placeGroupId, ...knownFacts(read) },
  );
}

/** A group that was read or chosen before; else one with room, else the first that fits by age, else the first. */
function placed(child: ImportedChild, earlier: Placement | undefined, state: LocationState): PlacedChild {
  const { requestId, birthMonth, start, until, pattern } = child;
  const placeGroupId =
    child.placeGroupId ??
    earlier?.placeGroupId ??
    groupWithRoom(state, child) ??
    fittingGroups(state.groups, child)[0]?.placeGroupId ??
    state.groups[0]?.placeGroupId ??
    undescribedGroup;
  return knownFacts({ placeGroupId, requestId, birthMonth, start, until, pattern });
}
