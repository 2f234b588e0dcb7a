import { DomainError } from '@samenloket/event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { child, form, full, group, problemOf, wish } from '../../testing/allocation-samples.js';
import type { ProblemDescription } from './problem-description.js';

function faultsOf(parts: Partial<ProblemDescription>): string[] {
  try {
    problemOf(parts);
  } catch (error) {
    if (error instanceof DomainError) return error.faults.map(({ path }) => path);
    throw error;
  }
  return [];
}

const placeGroups = [group('X', 1), group('free', 1, { incomeTariff: false, tier: 0 })];

describe('a described problem', () => {
  it('may not give two units the same key in a group', () => {
    const units = [child('a', { X: 1 }), child('b', { X: 1 })];
    expect(faultsOf({ placeGroups, units })).toEqual(['units[1].wishes']);
  });

  it('may not name a free-price group for a family at the income tariff only', () => {
    const units = [child('a', { free: 1 }, { incomeTariffOnly: true })];
    expect(faultsOf({ placeGroups, units })).toEqual(['units[0].wishes']);
  });

  it('may not name places of another pool', () => {
    const urgent = [group('X', 1, { pool: 'urgent' })];
    expect(faultsOf({ placeGroups: urgent, units: [child('a', { X: 1 })] })).toEqual(['units[0].wishes']);
    expect(faultsOf({ placeGroups: urgent, units: [child('a', { X: 1 }, { pools: ['urgent'] })] })).toEqual(
      [],
    );
  });

  it('keeps key 0 for the place that a unit has', () => {
    expect(faultsOf({ placeGroups, units: [child('a', { X: 0 })] })).toEqual(['units[0].wishes']);
    const forms = [full(), form('held', { halfDays: [0], from: 0, until: 1 })];
    expect(faultsOf({ placeGroups, units: [child('a', { X: 1 }, { forms })] })).toEqual(['units[0].wishes']);
  });

  it('names groups that are there, in the location of the wish', () => {
    const at = (location: string, id: string) => [child('a', {}, { wishes: [wish(location, [id], [1])] })];
    expect(faultsOf({ placeGroups, units: at('X', 'gone') })).toContain('units[0].wishes[0]');
    expect(faultsOf({ placeGroups, units: at('X', 'free') })).toEqual(['units[0].wishes[0]']);
  });

  it('has care within its months, and free places for each month', () => {
    const forms = [form('full', { halfDays: [0], from: 0, until: 2 })];
    expect(faultsOf({ placeGroups, units: [child('a', { X: 1 }, { forms })] })).toEqual(['units[0].forms']);
    expect(faultsOf({ months: 2, placeGroups, units: [] })).toEqual([
      'placeGroups[0].free',
      'placeGroups[1].free',
    ]);
  });
});
