import type { WrittenLocation } from '../cells/regional-kinds.js';
import type { Draft } from '../draft.js';
import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

const allowedLocation = 'a locatie_id of locaties.csv, or one of another desk as LLK-31005/LOC0001';

export const knownLocations: FileSetCheck = {
  name: 'a location is one of the set or of another desk',
  *check(draft) {
    for (const { row, location } of draft.rows.plaatsen) {
      if (draft.knowsLocation(location)) continue;
      const complaint = {
        row,
        column: 'locatie_id',
        found: quoted(location),
        allowed: 'a locatie_id of locaties.csv',
      };
      yield draft.fault('plaatsen', complaint);
    }
    for (const { row, preferences = [], siblingLocation } of draft.rows.aanvragen) {
      for (const location of preferences) {
        if (isKnown(draft, location)) continue;
        yield draft.fault('aanvragen', {
          row,
          column: 'voorkeuren',
          found: quoted(location.locationId),
          allowed: allowedLocation,
        });
      }
      if (!siblingLocation || isKnown(draft, siblingLocation)) continue;
      yield draft.fault('aanvragen', {
        row,
        column: 'broer_zus_locatie',
        found: quoted(siblingLocation.locationId),
        allowed: allowedLocation,
      });
    }
    for (const { row, location } of draft.rows.verloop) {
      if (!location || isKnown(draft, location)) continue;
      const complaint = {
        row,
        column: 'locatie_id',
        found: quoted(location.locationId),
        allowed: allowedLocation,
      };
      yield draft.fault('verloop', complaint);
    }
  },
};

export const knownPlaceGroups: FileSetCheck = {
  name: 'a child in care is in a group of the set',
  *check(draft) {
    for (const { row, placeGroup } of draft.rows.bezetting) {
      if (draft.knowsPlaceGroup(placeGroup)) continue;
      const complaint = {
        row,
        column: 'groep_id',
        found: quoted(placeGroup),
        allowed: 'a groep_id of plaatsen.csv',
      };
      yield draft.fault('bezetting', complaint);
    }
  },
};

/** Whether a location of another desk exists is not known here: the set names it for the caller to check. */
function isKnown(draft: Draft, { deskCode, locationId }: WrittenLocation): boolean {
  const isForeign = deskCode !== undefined && deskCode !== draft.deskCode;
  return isForeign || draft.knowsLocation(locationId);
}
