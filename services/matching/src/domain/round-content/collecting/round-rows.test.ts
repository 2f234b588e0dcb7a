import { describe, expect, it } from '@jest/globals';
import { type FittingChild, type FreeAtLocation, type GroupVersion, RoundRows } from './round-rows.js';

const free = (places: number) => [Array.from({ length: 28 }, () => places)];
const version = (change: Partial<GroupVersion> = {}): GroupVersion => ({
  ...{ tier: 'T2', ageFrom: 0, ageTo: 36, validFrom: '2020-01-01' },
  ...change,
});
const group = (placeGroupId: string, change: Partial<GroupVersion> = {}, places = 5) => ({
  ...{ placeGroupId, versions: [version(change)], free: free(places) },
});
const child = (change: Partial<FittingChild> = {}): FittingChild => ({
  ...{ start: '2026-09-01', birthMonth: '2025-01', pools: ['ordinary'], incomeTariffOnly: false },
  ...change,
});
const frame = { firstMonth: '2026-09', halfDays: 14 } as const;
function rowsOf(location: Omit<FreeAtLocation, 'locationId'>, reserve?: string) {
  const rows = new RoundRows(frame, () => reserve);
  rows.add({ locationId: 'X', ...location });
  return rows;
}
const idsFor = (rows: RoundRows, wanted: FittingChild) =>
  rows.fitting('X', wanted).map(({ placeGroupId }) => placeGroupId);

describe('the place groups of a round', () => {
  it('take a child by its age at the start, the highest tier first', () => {
    const rows = rowsOf({
      groups: [
        group('babies', { tier: 'T1', ageTo: 18 }),
        group('toddlers', { ageFrom: 18 }),
        group('mixed', { tier: 'T3' }),
      ],
    });
    expect(idsFor(rows, child())).toEqual(['mixed', 'toddlers']);
    expect(idsFor(rows, child({ birthMonth: '2026-06' }))).toEqual(['mixed', 'babies']);
    expect(idsFor(rows, child({ birthMonth: undefined }))).toHaveLength(3);
  });

  it('never take a child at a free price that asked for the income tariff only', () => {
    const rows = rowsOf({ groups: [group('T1', { tier: 'T1' }), group('T0', { tier: 'T0' }), group('T2')] });
    expect(idsFor(rows, child({ incomeTariffOnly: true }))).toEqual(['T2']);
    expect(idsFor(rows, child())).toEqual(['T2', 'T1', 'T0']);
  });

  it('hold urgent and special places apart, and give no occasional care', () => {
    const rows = rowsOf({
      groups: [
        group('ordinary'),
        group('urgent', { kind: 'urgent' }),
        group('special', { kind: 'inclusive' }),
        group('now and then', { kind: 'occasional' }),
      ],
    });
    expect(idsFor(rows, child())).toEqual(['ordinary']);
    expect(idsFor(rows, child({ pools: ['ordinary', 'urgent'] }))).toEqual(['urgent', 'ordinary']);
    expect(idsFor(rows, child({ pools: ['ordinary', 'specialNeed'] }))).toEqual(['special', 'ordinary']);
    expect(rows.all().map(({ id }) => id)).not.toContain('now and then');
  });

  it('count babies in a row of their own where fewer of them fit', () => {
    const rows = rowsOf({ groups: [{ ...group('G'), freeForBabies: free(3) }] });
    expect(rows.all()).toMatchObject([{ id: 'G' }, { id: 'G/babies', placeGroupId: 'G', within: 'G' }]);
    const rowOf = (wanted: FittingChild) => rows.rowFor(rows.fitting('X', wanted)[0]!, false);
    expect(rowOf(child({ birthMonth: '2026-03' }))).toBe('G/babies');
    expect(rowOf(child({ birthMonth: undefined }))).toBe('G/babies');
    expect(rowOf(child())).toBe('G');
    expect(rowsOf({ groups: [{ ...group('G'), freeForBabies: free(5) }] }).all()).toHaveLength(1);
  });

  it('of a child-minder count in the limit of all its groups', () => {
    const rows = rowsOf({ atOnce: free(4), groups: [group('G'), group('H', { tier: 'T1' })] });
    expect(rows.all()).toMatchObject([
      { id: 'G', within: 'X/all' },
      { id: 'H', within: 'X/all' },
      { id: 'X/all', location: 'X' },
    ]);
    expect(rowsOf({ atOnce: free(4), groups: [group('G')] }).all()).toMatchObject([{ id: 'G' }]);
  });

  it('keep a row without reserve for who has a reserve elsewhere only', () => {
    const rows = rowsOf({ groups: [group('G')] }, 'X/T2');
    const [fitting] = rows.fitting('X', child());
    expect(rows.rowFor(fitting!, false)).toBe('G');
    expect(rows.rowFor(fitting!, true)).toBe('G/others');
    const [whole, others] = rows.all();
    expect(whole).toMatchObject({ id: 'G', reserve: 'X/T2' });
    expect(others).toMatchObject({ id: 'G/others', within: 'G', placeGroupId: 'G' });
    expect(others).not.toHaveProperty('reserve');
  });

  it('take nobody in a time in which the group is another one', () => {
    const becomesT1 = [version({ validTo: '2026-12-31' }), version({ tier: 'T1', validFrom: '2027-01-01' })];
    const rows = rowsOf({ groups: [{ placeGroupId: 'G', versions: becomesT1, free: free(5) }] });
    expect(idsFor(rows, child())).toEqual(['G']);
    expect(idsFor(rows, child({ start: '2027-01-04' }))).toEqual([]);
  });

  it('have as many places in a round of one week as the fuller of both weeks', () => {
    const row = [...Array.from({ length: 14 }, () => 5), ...Array.from({ length: 14 }, () => 3)];
    const rows = rowsOf({ groups: [{ ...group('G'), free: [row] }] });
    expect(rows.all()[0]?.free).toEqual([Array.from({ length: 14 }, () => 3)]);
  });
});
