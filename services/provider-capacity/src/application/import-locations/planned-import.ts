import type { ImportAnswer, ImportPlanned, PlannedRows } from '@samenloket/contracts';
import type { LocationEvent } from '../../domain/location/location-events.js';
import type { LocationState } from '../../domain/location/location-state.js';

const nothing: PlannedRows = { added: 0, corrected: 0, ended: 0 };
type Part = 'locations' | 'placeGroups' | 'enrolments';

interface Change {
  readonly part: Part;
  readonly does: keyof PlannedRows;
}

/** What was decided on the state before it, counted by what it does; nothing of it is stored. */
export function plannedOf(events: readonly LocationEvent[], before: LocationState): ImportPlanned {
  const changes = events.flatMap((event) => changeOf(event, before) ?? []);
  const counted: Partial<Record<Part, PlannedRows>> = {};
  for (const { part, does } of changes) {
    const rows = counted[part] ?? nothing;
    counted[part] = { ...rows, [does]: rows[does] + 1 };
  }
  return counted;
}

/** What an import says of children in care. */
const enrolmentChanges: Partial<Record<LocationEvent['type'], Change['does']>> = {
  enrolmentImported: 'added',
  importedEnrolmentCorrected: 'corrected',
  enrolmentEnded: 'ended',
};

/** Nothing for what is about no row, as that the occupancy became known. */
function changeOf({ type, data }: LocationEvent, before: LocationState): Change | undefined {
  if (type === 'locationDescribed') {
    return { part: 'locations', does: before.facts === undefined ? 'added' : 'corrected' };
  }
  if (type === 'placeGroupDescribed') {
    const isThere = before.groups.some(({ placeGroupId }) => placeGroupId === data.placeGroupId);
    return { part: 'placeGroups', does: isThere ? 'corrected' : 'added' };
  }
  const does = enrolmentChanges[type];
  return does && { part: 'enrolments', does };
}

/** Of several locations together. */
export function previewAnswer(planned: readonly ImportPlanned[]): ImportAnswer {
  const total = (part: Part): PlannedRows =>
    planned.reduce(
      (sum, { [part]: rows = nothing }) => ({
        added: sum.added + rows.added,
        corrected: sum.corrected + rows.corrected,
        ended: sum.ended + rows.ended,
      }),
      nothing,
    );
  return {
    appended: 0,
    position: 0,
    planned: {
      locations: total('locations'),
      placeGroups: total('placeGroups'),
      enrolments: total('enrolments'),
    },
  };
}
