import type { AllocationOutcome, Claim } from '@samenloket/matching/allocation';
import { asOutcome } from '../naive/as-outcome.js';
import type { DamageKind } from './damage-kind.js';
import {
  pickPlaced,
  pickRefused,
  soundOutcome,
  type Damaged,
  type OutcomeUnderDamage,
} from './outcome-under-damage.js';

/** Lists of claims and figures that are not true. */
export const damagedClaims: readonly DamageKind[] = [
  {
    name: 'a claim is not on the list',
    seenAs: ['claimNotListed', 'reservePassedOver'],
    damage: (sound) =>
      withClaims(sound, (claims, { numbers }) => claims.toSpliced(numbers.below(claims.length), 1)),
  },
  {
    name: 'a claim is on the list twice',
    seenAs: ['claimsOutOfOrder'],
    damage: (sound) => withClaims(sound, (claims) => [claims[0]!, ...claims]),
  },
  {
    name: 'claims are listed in another order',
    seenAs: ['claimsOutOfOrder'],
    damage: (sound) =>
      sound.claims.length < 2 ? undefined : withClaims(sound, (claims) => claims.toReversed()),
  },
  {
    name: 'a contract that was rightly refused is listed as a claim',
    seenAs: ['listedClaimUntrue', 'claimsOutOfOrder'],
    damage: (sound) => {
      const refused = pickRefused(sound, () => true);
      return refused && withListed(sound, [...sound.claims, refused]);
    },
  },
  {
    name: 'what a family has is listed as a claim',
    seenAs: ['listedClaimUntrue'],
    damage: (sound) => {
      const own = pickPlaced(sound, () => true);
      return own && withListed(sound, [...sound.claims, own]);
    },
  },
  {
    name: 'one more is said to be placed',
    seenAs: ['figureWrong'],
    damage: (sound) => withFigures(sound, ({ placed }) => ({ placed: placed + 1 })),
  },
  {
    name: 'the ranks are said to be better',
    seenAs: ['figureWrong'],
    damage: (sound) => withFigures(sound, ({ rankSum }) => ({ rankSum: rankSum - 1 })),
  },
  {
    name: 'the last family is missing',
    seenAs: ['wrongShape'],
    damage: (sound) => {
      const outcome = soundOutcome(sound);
      return {
        problem: sound.problem,
        outcome: { ...outcome, option: outcome.option.slice(0, -1), form: outcome.form.slice(0, -1) },
      };
    },
  },
];

function withClaims(
  sound: OutcomeUnderDamage,
  change: (claims: readonly Claim[], sound: OutcomeUnderDamage) => readonly Claim[],
): Damaged | undefined {
  if (sound.claims.length === 0) return undefined;
  const outcome = soundOutcome(sound);
  return { problem: sound.problem, outcome: { ...outcome, claims: change(outcome.claims, sound) } };
}

function withListed(sound: OutcomeUnderDamage, claims: OutcomeUnderDamage['claims']): Damaged {
  return { problem: sound.problem, outcome: asOutcome(sound.described, sound.placed, claims) };
}

function withFigures(
  sound: OutcomeUnderDamage,
  change: (figures: AllocationOutcome['figures']) => Partial<AllocationOutcome['figures']>,
): Damaged {
  const outcome = soundOutcome(sound);
  return {
    problem: sound.problem,
    outcome: { ...outcome, figures: { ...outcome.figures, ...change(outcome.figures) } },
  };
}
