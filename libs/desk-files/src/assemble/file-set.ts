import type { Placed } from '../desk-file.js';
import { deskSettingOf } from '../desk-settings.js';
import type { Draft } from '../draft.js';
import type { Agreement, Desk, DeskPlaceGroup, FileSet, Occupancy } from '../file-set.js';
import type { AgreementRow } from '../rows/agreement.row.js';
import type { OccupancyRow } from '../rows/occupancy.row.js';
import type { PlaceGroupRow } from '../rows/place-group.row.js';
import { careRequestOf } from './care-request.js';
import { historyEntryOf } from './history-entry.js';
import { LocationReferences } from './location-references.js';
import { present } from './present.js';
import { twinGroups } from './twin-groups.js';

/** The file set of a draft in which no check finds a fault; undefined when it does not say of which desk it is. */
export function assembleFileSet(draft: Draft): FileSet | undefined {
  const { rows, deskCode } = draft;
  if (deskCode === undefined) return undefined;
  const locations = new LocationReferences(deskCode);
  const careRequests = rows.aanvragen.map((row) => careRequestOf(row, deskCode, locations));
  const history = rows.verloop.map((row) => historyEntryOf(row, deskCode, locations));
  return {
    desk: deskOf(draft, deskCode),
    agreements: rows.afspraken.map(agreementOf),
    locations: rows.locaties,
    placeGroups: rows.plaatsen.map(placeGroupOf),
    ...(draft.has('bezetting') ? { occupancy: rows.bezetting.map(occupancyOf) } : {}),
    careRequests,
    history,
    foreignLocations: locations.foreignOnes(),
    twinGroups: twinGroups(rows.aanvragen),
  };
}

/** Without `loket.csv` the desk is called by its code, and its area is where care is asked. */
function deskOf({ rows }: Draft, code: string): Desk {
  const name = rows.loket[0]?.name ?? code;
  if (rows.loket.length === 0) {
    const asked = new Set(rows.aanvragen.flatMap(({ nisAsked }) => nisAsked ?? []));
    return { code, name, area: [...asked].sort().map((nis) => ({ nis })) };
  }
  const area = rows.loket.map(({ nis, organiser, enterpriseNumber, from, to, row }) => ({
    nis,
    ...present({ organiser, enterpriseNumber, from, to }),
    row,
  }));
  return { code, name, area };
}

function agreementOf({ dutchName, writtenValue, validFrom, row }: Placed<AgreementRow>): Agreement {
  const setting = deskSettingOf(dutchName);
  if (!setting) throw new Error(`Row ${row} of the agreements was not checked before it was used.`);
  const value = writtenValue === undefined ? null : (setting.kind.read(writtenValue) ?? null);
  return { setting: setting.setting, value, validFrom, row };
}

function placeGroupOf(group: Placed<PlaceGroupRow>): DeskPlaceGroup {
  const { id, location, tier, ageFrom, ageTo, validFrom, validTo, row, ...capacity } = group;
  return {
    id,
    locationId: location,
    tier,
    ageFrom,
    ageTo,
    validFrom,
    ...present({ validTo }),
    capacity,
    row,
  };
}

function occupancyOf({ placeGroup, ...occupancy }: Placed<OccupancyRow>): Occupancy {
  return { placeGroupId: placeGroup, ...occupancy };
}
