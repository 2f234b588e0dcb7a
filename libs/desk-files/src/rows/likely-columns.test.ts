import { describe, expect, it } from '@jest/globals';
import { CareRequestRow } from './care-request.row.js';
import { columnsOf } from './column.js';
import { likelyColumns } from './likely-columns.js';

const columns = columnsOf(CareRequestRow).map(({ heading }) => heading);
const likely = (...headings: string[]) => Object.fromEntries(likelyColumns(headings, columns));

describe('the column that a heading of a desk itself looks like', () => {
  it.each([
    ['Volgnr', 'aanvraag_nr'],
    ['Datum vraag', 'datum_vraag'],
    ['Naam ouder', 'ouder_naam'],
    ['GSM', 'telefoon'],
    ['E-mail', 'email'],
    ['Gewenste startdatum', 'gewenste_start'],
    ['Postkode', 'postcode'],
    ['Geboorte-datum', 'geboortedatum'],
  ])('%s looks like %s', (heading, column) => {
    expect(likely(heading)).toEqual({ [heading]: column });
  });

  it('is none where there is no likeness', () => {
    expect(likely('Kleur', '???', '')).toEqual({});
  });

  it('is given to the heading that looks most like it, and to no other', () => {
    expect(likely('Naam', 'Ouder naam', 'Naam kind')).toEqual({
      'Ouder naam': 'ouder_naam',
      'Naam kind': 'kind_naam',
    });
  });
});
