import { describe, expect, it } from '@jest/globals';
import { deviationFaults, deviationsLeft } from './deviation.js';
import { ruleSets } from './rule-sets.js';

const deviationOf = (name: string) => ruleSets.find((set) => set.name === name)?.deviation;
const advised = { ground: 'childsInterest', advisedBy: 'Huis van het Kind' };

describe('deviating from regime B', () => {
  const deviation = deviationOf('regimeB')!;

  it('is allowed for at most a tenth of the children of a year', () => {
    expect(deviationsLeft(deviation, { caredFor: 29, deviated: 0 })).toBe(2);
    expect(deviationFaults(deviation, advised, { caredFor: 20, deviated: 1 })).toEqual([]);
    expect(deviationFaults(deviation, advised, { caredFor: 20, deviated: 2 })).toEqual([
      'at most 10% of the children of a year',
    ]);
    expect(deviationFaults(deviation, advised, { caredFor: 9, deviated: 0 })).toHaveLength(1);
  });

  it('takes the interest of the child or health and welfare, and the advice of who works with families', () => {
    const year = { caredFor: 100, deviated: 0 };
    expect(deviationFaults(deviation, { ground: 'healthOrWelfare', advisedBy: 'CAW' }, year)).toEqual([]);
    expect(deviationFaults(deviation, { ground: 'staff' }, year)).toEqual([
      'the ground must be one of childsInterest, healthOrWelfare',
      'an organisation that works with families must advise it',
    ]);
  });

  it('is a rule of regime B alone', () => {
    expect(deviationOf('regimeA')).toBeUndefined();
    expect(deviationOf('freePrice')).toBeUndefined();
    expect(deviationFaults(undefined, { ground: 'other' }, { caredFor: 1, deviated: 5 })).toEqual([]);
  });
});
