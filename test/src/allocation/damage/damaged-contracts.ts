import { none } from '@samenloket/matching/allocation';
import type { DamageKind } from './damage-kind.js';
import {
  hasRelatives,
  pickPlaced,
  pickRefused,
  rowOf,
  soundOutcome,
  withContracts,
  worseContracts,
  type OutcomeUnderDamage,
} from './outcome-under-damage.js';
import { contractsOf, type Contract } from '../naive/contract.js';

const isHeld = ({ key }: Contract) => key === 0;

/** Contracts given, taken away and exchanged. */
export const damagedContracts: readonly DamageKind[] = [
  {
    name: 'a family loses its place',
    seenAs: ['placeUnused'],
    damage: (sound) => {
      const loser = pickPlaced(sound, (contract) => heldRow(sound, contract) === none);
      return loser && withContracts(sound, [{ unit: loser.unit.id }]);
    },
  },
  {
    name: 'a family that had a place gets nothing',
    seenAs: ['standingPlaceLost'],
    damage: (sound) => {
      const loser = pickPlaced(sound, (contract) => heldRow(sound, contract) !== none);
      return loser && withContracts(sound, [{ unit: loser.unit.id }]);
    },
  },
  {
    name: 'a family gets what it was rightly refused, beside all others',
    seenAs: ['overPlaces'],
    damage: (sound) => {
      const contract = pickRefused(sound, (refused) => !hasRelatives(sound, refused));
      return contract && withContracts(sound, [{ unit: contract.unit.id, contract }]);
    },
  },
  {
    name: 'a family gets something that it likes less than what it was given',
    seenAs: ['overPlaces', 'placeUnused'],
    damage: (sound) => {
      const own = pickPlaced(
        sound,
        (contract) => !hasRelatives(sound, contract) && worseContracts(sound, contract).length > 0,
      );
      return (
        own &&
        withContracts(sound, [
          { unit: own.unit.id, contract: sound.numbers.pick(worseContracts(sound, own)) },
        ])
      );
    },
  },
  {
    name: 'a family gets the place of one with better priority',
    seenAs: ['overPlaces', 'placeUnused', 'claimNotListed', 'reservePassedOver', 'standingPlaceLost'],
    damage: (sound) =>
      exchanged(
        sound,
        (passed, other) => passed.key < other.key && (passed.unit.reserved || !other.unit.reserved),
      ),
  },
  {
    name: 'a family gets the place of one for which there was a reserve',
    seenAs: ['overPlaces', 'placeUnused', 'reservePassedOver', 'standingPlaceLost'],
    damage: (sound) =>
      exchanged(
        sound,
        (passed, other) => passed.key > other.key && passed.unit.reserved && !other.unit.reserved,
      ),
  },
  {
    name: 'siblings get a place together and one of them alone',
    seenAs: ['siblingsTwice'],
    damage: (sound) => {
      const alone = sound.described.units.filter(
        ({ splitFrom }) => splitFrom !== undefined && sound.placed.has(splitFrom),
      );
      const [contract] = alone.flatMap((unit) => contractsOf(sound.described, unit));
      return contract && withContracts(sound, [{ unit: contract.unit.id, contract }]);
    },
  },
  {
    name: 'a family gets a contract of another one',
    seenAs: ['notOwnContract'],
    damage: (sound) =>
      withRow(
        sound,
        'option',
        pickPlaced(sound, () => true),
        (row) => sound.problem.units.optionStart[row + 1]!,
      ),
  },
  {
    name: 'a family gets the form of another one',
    seenAs: ['notOwnContract'],
    damage: (sound) =>
      withRow(
        sound,
        'form',
        pickPlaced(sound, () => true),
        (row) => sound.problem.units.formStart[row + 1]!,
      ),
  },
  {
    name: 'a family has a location and no form of care',
    seenAs: ['notOwnContract'],
    damage: (sound) =>
      withRow(
        sound,
        'form',
        pickPlaced(sound, () => true),
        () => none,
      ),
  },
  {
    name: 'a family has a form of care and no location',
    seenAs: ['notOwnContract'],
    damage: (sound) =>
      withRow(
        sound,
        'option',
        pickPlaced(sound, () => true),
        () => none,
      ),
  },
  {
    name: 'a family has the care of the place that it had with another priority',
    seenAs: ['contractNotAccepted'],
    damage: (sound) => {
      const contract = pickPlaced(sound, (placed) => !isHeld(placed) && heldRow(sound, placed) !== none);
      return contract && withRow(sound, 'form', contract, () => heldRow(sound, contract));
    },
  },
];

/** Somebody else gets a refused contract where the family that is passed over was placed, which gets nothing. */
function exchanged(sound: OutcomeUnderDamage, isPassedOver: (passed: Contract, other: Contract) => boolean) {
  const isAlone = (contract: Contract) => !isHeld(contract) && !hasRelatives(sound, contract);
  for (const passed of [...sound.placed.values()].filter(isAlone)) {
    const contract = pickRefused(
      sound,
      (other) =>
        other.location === passed.location &&
        other.unit !== passed.unit &&
        isAlone(other) &&
        isPassedOver(passed, other),
    );
    if (contract)
      return withContracts(sound, [{ unit: passed.unit.id }, { unit: contract.unit.id, contract }]);
  }
  return undefined;
}

/** The form of the place that the unit has, or `none`. */
function heldRow({ problem, described }: OutcomeUnderDamage, { unit }: Contract): number {
  return unit.forms.at(-1)?.kind === 'held'
    ? problem.units.formStart[described.units.indexOf(unit) + 1]! - 1
    : none;
}

function withRow(
  sound: OutcomeUnderDamage,
  which: 'option' | 'form',
  contract: Contract | undefined,
  rowFor: (unit: number) => number,
) {
  if (!contract) return undefined;
  const unit = rowOf(sound, contract);
  const outcome = soundOutcome(sound);
  outcome[which][unit] = rowFor(unit);
  return { problem: sound.problem, outcome };
}
