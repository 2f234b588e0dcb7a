import { describe, expect, it } from '@jest/globals';
import { municipalities } from '@samenloket/regional';
import { municipalityRows } from './municipality-rows.js';
import { areaOn } from './rule-7-municipalities.js';

const area = (snapshot: string, ...members: { nis: string; from?: string; to?: string }[]) =>
  areaOn(members, snapshot, municipalities);
const tielt = [{ nis: '37015' }, { nis: '37007' }];

describe('rule 7: municipalities', () => {
  it('are rows of their own before a merger, and one row after it', () => {
    expect(area('2024-12-31', ...tielt)).toEqual(['37007', '37015']);
    expect(area('2025-01-01', ...tielt)).toEqual(['37022']);
  });

  it('stand for the municipalities that will merge when the desk names the merged one', () => {
    expect(area('2024-06-30', { nis: '37022' })).toEqual(['37007', '37015']);
  });

  it('are those of the first day of the register on a snapshot before it', () => {
    expect(area('2018-06-30', { nis: '37022' }, { nis: '11002' })).toEqual(['11002', '37007', '37015']);
  });

  it('have a row for requests that name a merger to come, which cannot be split', () => {
    const at = { snapshot: '2024-06-30', register: municipalities };
    const asked = { nisAsked: '37022', askedOn: '2024-01-01', late: false, fewer: false, categories: [] };
    const elsewhere = { ...asked, nisAsked: '71072' };
    expect(municipalityRows([asked, elsewhere], ['37007', '71071'], ['total'], at)).toEqual({
      rows: [
        { nis: '37007', municipality: 'Meulebeke', figures: { total: 0 } },
        { nis: '37022', municipality: 'Tielt', figures: { total: 1 } },
        { nis: '71071', municipality: 'Tessenderlo-Ham', figures: { total: 0 } },
      ],
      outsideArea: 1,
    });
  });

  it('belong to the area only while the desk serves them', () => {
    const members = [
      { nis: '37015', to: '2024-06-30' },
      { nis: '37007', from: '2024-07-01' },
    ];
    expect(area('2024-06-30', ...members)).toEqual(['37015']);
    expect(area('2024-07-01', ...members)).toEqual(['37007']);
  });

  it('have a row of zeros without requests, and requests elsewhere have no row', () => {
    const at = { snapshot: '2024-06-30', register: municipalities };
    const one = { askedOn: '2024-01-01', late: false, fewer: false, categories: [] };
    const cases = [{ ...one, nisAsked: '31005' }, one, { ...one, nisAsked: '37015' }];
    expect(municipalityRows(cases, ['37007', '37015'], ['total'], at)).toEqual({
      rows: [
        { nis: '37007', municipality: 'Meulebeke', figures: { total: 0 } },
        { nis: '37015', municipality: 'Tielt', figures: { total: 1 } },
      ],
      outsideArea: 2,
    });
  });
});
