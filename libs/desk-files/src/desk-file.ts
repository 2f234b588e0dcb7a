import { AgreementRow } from './rows/agreement.row.js';
import { CareRequestRow } from './rows/care-request.row.js';
import type { RowType } from './rows/column.js';
import { DeskAreaRow } from './rows/desk-area.row.js';
import { HistoryRow } from './rows/history.row.js';
import { LocationRow } from './rows/location.row.js';
import { OccupancyRow } from './rows/occupancy.row.js';
import { PlaceGroupRow } from './rows/place-group.row.js';

/** The files of a set, by their Dutch names, and the row each one holds. */
export interface DeskFileRows {
  readonly loket: DeskAreaRow;
  readonly afspraken: AgreementRow;
  readonly locaties: LocationRow;
  readonly plaatsen: PlaceGroupRow;
  readonly bezetting: OccupancyRow;
  readonly aanvragen: CareRequestRow;
  readonly verloop: HistoryRow;
}
export type DeskFile = keyof DeskFileRows;

export const rowTypes: { readonly [File in DeskFile]: RowType<DeskFileRows[File]> } = {
  loket: DeskAreaRow,
  afspraken: AgreementRow,
  locaties: LocationRow,
  plaatsen: PlaceGroupRow,
  bezetting: OccupancyRow,
  aanvragen: CareRequestRow,
  verloop: HistoryRow,
};

/** In the order in which they are read. */
export const deskFiles: readonly DeskFile[] = [
  'loket',
  'afspraken',
  'locaties',
  'plaatsen',
  'bezetting',
  'aanvragen',
  'verloop',
];

/** A row as it was read: its values, and where it stands. */
export type Placed<Row> = Row & {
  /** Line of the file, from 1, as an editor or a spreadsheet shows it; the heading is 1. */
  readonly row: number;
};
