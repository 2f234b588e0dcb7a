import { describe, expect, it } from '@jest/globals';
import { allocate } from '../allocation/allocate.js';
import { compileProblem } from '../allocation/compile-problem.js';
import { OutcomeReader } from '../allocation/outcome-reader.js';
import { resultOfRound } from '../round-content/result-of-round.js';
import type { RoundContent, RoundUnit } from '../round-content/round-content.js';
import { problemOf } from '../round-content/round-problem.js';
import { transferChain } from './transfer-chain.js';

const monday = 0b11;
const free = [[1, 1, ...Array.from({ length: 12 }, () => 0)]];
const group = { tier: 2, incomeTariff: true, pool: 'ordinary', free } as const;

/** Of a family with these keys at the locations that it wishes, most wanted first. */
function child(id: string, keys: Readonly<Record<string, number>>): RoundUnit {
  return {
    ...{ id, children: [id], reserved: false, incomeTariffOnly: false, pools: ['ordinary'] },
    forms: [{ kind: 'full', care: [{ halfDays: monday, from: 0, until: 1 }] }],
    wishes: Object.entries(keys).map(([location, key]) => ({
      location,
      options: [{ groups: [location], keys: [key] }],
    })),
  };
}

const content: RoundContent = {
  frame: {
    ...{ roundId: 'round', firstMonth: '2027-09', months: 1, startMonths: 1, halfDays: 14 },
    ...{ orderSeed: 'seed', processingOrders: 1, classSize: 100, decidedOn: '2027-01-01', ruleSets: [] },
  },
  locations: [],
  placeGroups: ['X', 'Y'].map((id) => ({ ...group, id, location: id, placeGroupId: id })),
  reserves: [],
  units: [child('a', { X: 1 }), child('b', { X: 2, Y: 1 }), child('c', { Y: 2 }), child('d', { X: 3, Y: 3 })],
};

function result() {
  const problem = compileProblem(problemOf(content));
  const outcome = allocate(problem);
  const reader = new OutcomeReader(problem, outcome);
  const origin = { inputsHash: '', deviations: [], engineVersion: '', checkerVersion: '' };
  return resultOfRound(origin, content, {
    ...{ problem, outcome },
    whyNot: (unit, form, option) => reader.whyNot(unit, form, option),
  });
}

describe('a place that comes free after a round', () => {
  it('goes to who wished it more than what it has, and what that leaves to the next one', () => {
    const chain = transferChain(content, result(), 'X');
    expect(chain.map(({ number, from, to }) => [number, from?.locationId, to?.locationId])).toEqual([
      ['b', 'Y', 'X'],
      ['c', undefined, 'Y'],
    ]);
    expect(chain[0]?.to).toMatchObject({ placeGroupId: 'X', month: '2027-09', kind: 'full' });
  });

  it('stays with nobody when nobody waits for it', () => {
    const alone = { ...content, units: [child('a', { X: 1 })] };
    const placed = { ...result(), units: result().units.slice(0, 1) };
    expect(transferChain(alone, placed, 'Y')).toEqual([]);
  });
});
