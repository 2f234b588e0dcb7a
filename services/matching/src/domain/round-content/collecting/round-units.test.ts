import { describe, expect, it } from '@jest/globals';
import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { plan } from '../../../testing/offer-samples.js';
import type { RoundLocation } from '../round-content.js';
import { type FreeAtLocation, RoundRows } from './round-rows.js';
import { type RoundChild, type RoundRules, unitOf } from './round-units.js';
import { WishOrder } from './wish-order.js';

const frame = { firstMonth: '2026-09', months: 6, halfDays: 14 } as const;
const free = Array.from({ length: 6 }, () => Array.from({ length: 28 }, () => 5));
const version = { tier: 'T2', ageFrom: 0, ageTo: 36, validFrom: '2020-01-01' } as const;
const group = (placeGroupId: string, change = {}) => ({
  ...{ placeGroupId, versions: [{ ...version, ...change }], free },
});
const child = (number: string, change: Partial<RoundChild['care']> = {}): RoundChild => ({
  ...{ number, drawRank: number.length, pools: ['ordinary'], incomeTariffOnly: false },
  ...{ wishes: ['location:X', 'location:Y'] },
  care: {
    wantedStart: '2026-09-01',
    halfDays: halfDaysOverTwoWeeks(plan('ma:D')),
    birthMonth: '2026-01',
    ...change,
  },
});

function region(
  groups: Readonly<Record<string, FreeAtLocation['groups']>>,
  rules: Partial<RoundRules<RoundChild>> = {},
  closures: RoundLocation['closures'] = [],
) {
  const rows = new RoundRows(frame, (location) => (location === 'Y' ? 'Y/T2' : undefined));
  const locations = new Map<string, RoundLocation>();
  for (const [locationId, ofLocation] of Object.entries(groups)) {
    rows.add({ locationId, groups: ofLocation });
    locations.set(locationId, { locationId, organiserId: 'O', closures: locationId === 'X' ? closures : [] });
  }
  const order = new WishOrder(
    Object.keys(groups).map((locationId) => ({ locationId, wishKeys: [`location:${locationId}`] })),
  );
  const all = { mayGoTo: () => true, keyOf: () => 7, countsAt: () => undefined, ...rules };
  return { frame, rows, locations, order, rules: all };
}

const [x, y] = [{ X: [group('G')] }, { Y: [group('H')] }];

describe('a unit of a round', () => {
  it('has its wishes in order, the highest tier first in each', () => {
    const mixed = region({ ...y, X: [group('low', { tier: 'T1' }), group('high', { tier: 'T3' })] });
    expect(unitOf([child('n')], mixed)).toMatchObject({
      id: 'n',
      wishes: [
        { location: 'X', options: [{ groups: ['high'] }, { groups: ['low'] }] },
        { location: 'Y', options: [{ groups: ['H'], keys: [7] }] },
      ],
    });
  });

  it('of twins has a group for each, in one tier, and only where both wish to go', () => {
    const wide = region({ X: [group('G'), group('G2')], ...y });
    const twins = [child('a'), { ...child('b'), wishes: ['location:X'] }];
    expect(unitOf(twins, wide)).toMatchObject({ id: 'a+b', children: ['a', 'b'] });
    expect(unitOf(twins, wide)?.wishes).toMatchObject([
      {
        location: 'X',
        options: [
          { groups: ['G', 'G'] },
          { groups: ['G', 'G2'] },
          { groups: ['G2', 'G'] },
          { groups: ['G2', 'G2'] },
        ],
      },
    ]);
  });

  it('counts in a group without reserve where its family does not count for the share', () => {
    const sometimes = region({ ...x, ...y }, { countsAt: (_, { location }) => location === 'X' });
    expect(unitOf([child('n')], sometimes)).toMatchObject({
      reserved: true,
      wishes: [{ options: [{ groups: ['G'] }] }, { options: [{ groups: ['H/others'] }] }],
    });
    const never = region({ ...x, ...y }, { countsAt: () => false });
    expect(unitOf([child('n')], never)).toMatchObject({
      reserved: false,
      wishes: [{ options: [{ groups: ['G'] }] }, { options: [{ groups: ['H'] }] }],
    });
  });

  it('starts later only as long as its groups still take it', () => {
    const patient = child('n', { acceptsLaterStart: true });
    expect(unitOf([patient], region({ ...x, ...y }))?.forms).toHaveLength(6);
    const babies = region({ X: [group('G', { ageTo: 11 })], ...y });
    expect(unitOf([patient], babies)?.forms.map(({ care }) => care[0]?.from)).toEqual([0, 1, 2]);
  });

  it('goes nowhere where it may not, and where it opens too late', () => {
    const elsewhere = region({ ...x, ...y }, { mayGoTo: (_, location) => location === 'Y' });
    expect(unitOf([child('n')], elsewhere)?.wishes.map(({ location }) => location)).toEqual(['Y']);
    const closed = region({ ...x, ...y }, {}, [{ from: '2026-08-01', until: '2026-10-01' }]);
    const inHaste = child('n', { acceptsLaterStart: false });
    expect(unitOf([inHaste], closed)?.wishes.map(({ location }) => location)).toEqual(['Y']);
    expect(unitOf([child('n')], closed)?.wishes).toHaveLength(2);
    expect(unitOf([child('n')], region({}))).toBeUndefined();
  });
});
