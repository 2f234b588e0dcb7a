import type { Fault } from '@samenloket/event-sourcing';
import { IdIndex } from './id-index.js';
import { Pool, type PlaceColumns, type ReserveColumns } from './problem.js';
import type { PlaceGroupDescription, ProblemDescription, ReserveDescription } from './problem-description.js';

export function placeColumns(description: ProblemDescription, faults: Fault[]): PlaceColumns {
  const { placeGroups, reserves } = description;
  const groups = new IdIndex(placeGroups, 'placeGroups', faults);
  const reserveRows = new IdIndex(reserves, 'reserves', faults);
  const locations = locationRows(placeGroups);
  return {
    ids: placeGroups.map(({ id }) => id),
    count: placeGroups.length,
    location: Uint32Array.from(placeGroups, ({ location }) => locations.get(location) as number),
    locations: locations.size,
    free: Uint16Array.from(placeGroups.flatMap((group, row) => freePlaces(group, row, description, faults))),
    within: Int32Array.from(placeGroups, ({ within }, row) =>
      groups.rowOf(within, `placeGroups[${row}].within`),
    ),
    reserve: Int32Array.from(placeGroups, ({ reserve }, row) =>
      reserveRows.rowOf(reserve, `placeGroups[${row}].reserve`),
    ),
    tier: Uint8Array.from(placeGroups, ({ tier }) => tier),
    incomeTariff: Uint8Array.from(placeGroups, ({ incomeTariff }) => Number(incomeTariff)),
    pool: Uint8Array.from(placeGroups, ({ pool }) => Pool[pool]),
  };
}

/** Locations count from 0 in the order in which groups name them. */
export function locationRows(groups: readonly PlaceGroupDescription[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { location } of groups) if (!rows.has(location)) rows.set(location, rows.size);
  return rows;
}

export function reserveColumns(reserves: readonly ReserveDescription[]): ReserveColumns {
  return {
    count: reserves.length,
    numerator: Uint32Array.from(reserves, ({ numerator }) => numerator),
    denominator: Uint32Array.from(reserves, ({ denominator }) => denominator),
    children: Uint32Array.from(reserves, ({ children }) => children),
    reservedPresent: Uint32Array.from(reserves, ({ reservedPresent }) => reservedPresent),
  };
}

function freePlaces(
  { free }: PlaceGroupDescription,
  row: number,
  { months, halfDays }: ProblemDescription,
  faults: Fault[],
): number[] {
  if (free.length !== months || free.some((month) => month.length !== halfDays)) {
    const message = `Give ${halfDays} numbers of free places for each of ${months} months.`;
    faults.push({ path: `placeGroups[${row}].free`, message });
  }
  return free.flat();
}
