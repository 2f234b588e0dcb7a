import { describe, expect, it } from '@jest/globals';
import { checkAllocation, compileProblem } from '@samenloket/matching/allocation';
import { damagedClaims } from './damage/damaged-claims.js';
import { damagedContracts } from './damage/damaged-contracts.js';
import { damagedProblem } from './damage/damaged-problem.js';
import { outcomeUnderDamage, soundOutcome } from './damage/outcome-under-damage.js';
import { SeededNumbers } from './generator/seeded-numbers.js';
import { smallProblem } from './generator/small-problem.js';
import { contractsOf } from './naive/contract.js';
import { grantClaims } from './naive/grant-claims.js';

const kinds = [...damagedContracts, ...damagedClaims, ...damagedProblem];
const mostOfAKind = 60;

/** An outcome that leaves nothing unused and lists its claims, of which there are some as only few are granted. */
function soundOne(nth: number) {
  const described = smallProblem(`damaged ${nth}`);
  const held = described.units.flatMap((unit) => contractsOf(described, unit).filter(({ key }) => key === 0));
  const start = new Map(held.map((contract) => [contract.unit.id, contract]));
  const placed = grantClaims(described, start, nth % 8);
  return outcomeUnderDamage(described, compileProblem(described), placed, new SeededNumbers(`damage ${nth}`));
}

describe('the checker of allocations', () => {
  it('rejects each of 1,000 outcomes that are damaged on purpose, and names the rule', () => {
    const done = new Map(kinds.map((kind) => [kind, 0]));
    const missed: unknown[] = [];
    const total = () => [...done.values()].reduce((sum, count) => sum + count, 0);
    for (let nth = 0; total() < 1000 || [...done.values()].some((count) => count < 5); nth++) {
      const sound = soundOne(nth);
      const first = checkAllocation(sound.problem, soundOutcome(sound))[0];
      if (first) missed.push({ nth, kind: 'none', first });
      for (const [kind, count] of done) {
        const damaged = count < mostOfAKind ? kind.damage(sound) : undefined;
        if (!damaged) continue;
        done.set(kind, count + 1);
        const rule = checkAllocation(damaged.problem, damaged.outcome)[0]?.rule;
        if (rule === undefined || !kind.seenAs.includes(rule)) missed.push({ nth, kind: kind.name, rule });
      }
    }
    expect(missed).toEqual([]);
  });
});
