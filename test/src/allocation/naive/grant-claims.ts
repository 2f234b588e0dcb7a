import type { ProblemDescription } from '@samenloket/matching/allocation';
import { areRelated, claimsIn, othersAt, unusedIn, type Placed } from './claims.js';
import type { Contract } from './contract.js';
import { choose } from './location-choice.js';

/** Grants claims one by one, at most `most` times, and then whatever nobody has: nothing is left unused. */
export function grantClaims(problem: ProblemDescription, start: Placed, most: number): Placed {
  let placed = start;
  for (let granted = 0; granted < most; granted++) {
    const [claim] = claimsIn(problem, placed);
    if (!claim) return placed;
    placed = grant(problem, placed, claim);
  }
  for (;;) {
    const [unused] = unusedIn(problem, placed);
    if (!unused) return placed;
    placed = grant(problem, placed, unused);
  }
}

function grant(problem: ProblemDescription, placed: Placed, claim: Contract): Placed {
  const kept = choose(problem, [...othersAt(placed, claim), claim]);
  const elsewhere = [...placed.values()].filter(
    ({ location, unit }) => location !== claim.location && !areRelated(unit, claim.unit),
  );
  return new Map([...elsewhere, ...kept].map((contract) => [contract.unit.id, contract]));
}
