import { describe, expect, it } from '@jest/globals';
import { municipalities } from './municipalities.js';
import { MunicipalityRegister, UnknownMunicipality } from './municipality-register.js';

describe('municipalities over time', () => {
  it('know every code that was ever valid', () => {
    expect(municipalities.all()).toHaveLength(330);
    expect(municipalities.isKnown('37007')).toBe(true);
    expect(municipalities.isKnown('37022')).toBe(true);
    expect(municipalities.isKnown('99999')).toBe(false);
    expect(municipalities.nameOf('37007')).toBe('Meulebeke');
  });

  it.each([
    ['37007', '2024-12-31', '37007'],
    ['37007', '2025-01-01', '37022'],
    ['37012', '2030-06-30', '37021'],
    ['11002', '2025-06-30', '11002'],
    ['11007', '2025-06-30', '11002'],
    ['31005', '2010-01-01', '31005'],
    ['11002', '2018-06-30', '11002'],
  ])('map %s on %s to %s', (nis, date, code) => {
    expect(municipalities.codeAt(nis, date)).toBe(code);
  });

  it.each([
    ['11002', 'Antwerpen', ['11002', '11007']],
    ['23106', 'Pajottegem', ['23023', '23024', '23032']],
    ['37021', 'Wingene', ['37012', '37018']],
    ['37022', 'Tielt', ['37007', '37015']],
    ['44086', 'Nazareth-De Pinte', ['44012', '44048']],
    ['44087', 'Lochristi', ['44034', '44073']],
    ['46029', 'Lokeren', ['44045', '46014']],
    ['44088', 'Merelbeke-Melle', ['44040', '44043']],
    ['46030', 'Beveren-Kruibeke-Zwijndrecht', ['11056', '46003', '46013']],
    ['73110', 'Bilzen-Hoeselt', ['73006', '73032']],
    ['73111', 'Tongeren-Borgloon', ['73009', '73083']],
    ['71071', 'Tessenderlo-Ham', ['71057', '71069']],
    ['71072', 'Hasselt', ['71022', '73040']],
  ])('merged on 2025-01-01 into %s %s', (merged, name, halves) => {
    expect(municipalities.nameOf(merged)).toBe(name);
    for (const half of halves) {
      expect(municipalities.codeAt(half, '2024-12-31')).toBe(half);
      expect(municipalities.codeAt(half, '2025-01-01')).toBe(merged);
    }
    expect([...municipalities.codesWithin(merged)].sort()).toEqual([...new Set([merged, ...halves])].sort());
    if (merged !== '11002') expect(municipalities.codesOn(merged, '2024-12-31')).toHaveLength(halves.length);
    expect(municipalities.codesOn(merged, '2025-01-01')).toEqual([merged]);
  });

  it('do not split a merged municipality on a date before the merger', () => {
    expect(municipalities.codeAt('37022', '2024-06-30')).toBe('37022');
  });

  it('go back to the only predecessor of a code that only changed, and over several changes', () => {
    const register = new MunicipalityRegister([
      { nis: '10001', name: 'A', validFrom: '2000-01-01', validTo: '2009-12-31', succeededBy: '10002' },
      { nis: '10002', name: 'A', validFrom: '2010-01-01', validTo: '2019-12-31', succeededBy: '10003' },
      { nis: '10003', name: 'A', validFrom: '2020-01-01', validTo: undefined, succeededBy: undefined },
    ]);
    expect(register.codeAt('10003', '2005-05-05')).toBe('10001');
    expect(register.codeAt('10001', '2025-05-05')).toBe('10003');
  });

  it('list the codes of one municipality without its partner in a merger', () => {
    expect([...municipalities.codesOverTime('37015')]).toEqual(['37015', '37022']);
    expect([...municipalities.codesOverTime('37022')].sort()).toEqual(['37007', '37015', '37022']);
  });

  it('have before the register begins the codes of its first day', () => {
    const valid = (nis: string) => municipalities.isValidOn(nis, '2018-06-30');
    expect(['37015', '37007', '11002', '31005', '37022'].filter(valid)).toEqual([
      '37015',
      '37007',
      '11002',
      '31005',
    ]);
    expect(municipalities.isValidOn('37022', '2025-01-01')).toBe(true);
    expect(municipalities.isValidOn('37015', '2025-01-01')).toBe(false);
  });

  it('refuse a code that never was one', () => {
    expect(() => municipalities.codeAt('00000', '2024-01-01')).toThrow(UnknownMunicipality);
    expect(() => municipalities.nameOf('00000')).toThrow(UnknownMunicipality);
  });
});
