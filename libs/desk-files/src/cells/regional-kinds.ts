import {
  carePatternNotation,
  isRealDate,
  municipalities,
  normaliseEnterpriseNumber,
  parseCarePattern,
  type CarePattern,
} from '@samenloket/regional';
import { matching, type CellKind } from './cell-kind.js';

/** Outside these years a date is a slip of the pen, and no calculation with it is meant. */
const plausible = { from: '1990-01-01', to: '2099-12-31' };

export const realDate = matching(
  'realDate',
  'a date that exists, as 2024-02-29, from 1990 to 2099',
  (text) => isRealDate(text) && text >= plausible.from && text <= plausible.to,
);

export const yearMonth = matching('yearMonth', 'a month as 2024-02, from 1990 to 2099', (text) =>
  realDate.read(`${text}-01`) === undefined ? false : text.length === 7,
);

export const nisCode = matching(
  'nisCode',
  'the NIS code of a municipality in gemeenten.csv, of any period',
  (text) => municipalities.isKnown(text),
);

/** Ten digits, however they were written: a spreadsheet drops the first zero. */
export const enterpriseNumber: CellKind<string> = {
  name: 'enterpriseNumber',
  allowed: 'an enterprise number (KBO), whose last two digits are 97 minus the eight before them modulo 97',
  read: normaliseEnterpriseNumber,
};

export const carePattern: CellKind<CarePattern> = {
  name: 'carePattern',
  allowed: carePatternNotation,
  read: (text) => parseCarePattern(text).pattern,
};

/** A location as it is written: an id of the own desk, or `LLK-…/LOC…` for one of another desk. */
export interface WrittenLocation {
  readonly deskCode: string | undefined;
  readonly locationId: string;
}

const writtenLocation = /^(?:(LLK-[A-Za-z0-9-]{1,40})\/)?([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

export const locationReference: CellKind<WrittenLocation> = {
  name: 'locationReference',
  allowed: 'the id of a location, or of one of another desk as LLK-31005/LOC0001',
  read: (text) => {
    const parts = writtenLocation.exec(text);
    return parts?.[2] === undefined ? undefined : { deskCode: parts[1], locationId: parts[2] };
  },
};
