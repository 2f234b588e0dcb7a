import type { ProblemDescription } from '@samenloket/matching/allocation';
import { areRelated, claimsIn, othersAt, unusedIn, type Placed } from './claims.js';
import type { Contract } from './contract.js';
import { choose } from './location-choice.js';

/**
 * Grants claims one by one, at most `most` times. Then only what nobody has, until nothing is left unused; and places
 * that units had before are always given back.
 */
export function grantClaims(problem: ProblemDescription, start: Placed, most: number): Placed {
  let placed = start;
  for (let granted = 0; ; granted++) {
    const claims = claimsIn(problem, placed);
    const next =
      claims.find(({ key }) => key === 0) ?? (granted < most ? claims[0] : unusedIn(problem, placed)[0]);
    if (!next) return placed;
    placed = grant(problem, placed, next);
  }
}

function grant(problem: ProblemDescription, placed: Placed, claim: Contract): Placed {
  const kept = choose(problem, [...othersAt(placed, claim), claim]);
  const elsewhere = [...placed.values()].filter(
    ({ location, unit }) => location !== claim.location && !areRelated(unit, claim.unit),
  );
  return new Map([...elsewhere, ...kept].map((contract) => [contract.unit.id, contract]));
}
