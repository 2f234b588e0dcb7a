import { Pool, type AllocationProblem } from '@samenloket/matching/allocation';
import { freePlaces, groupWith, placesTaken, type Contract } from '../naive/contract.js';
import type { DamageKind } from './damage-kind.js';
import {
  pickPlaced,
  rowOf,
  soundOutcome,
  type Damaged,
  type OutcomeUnderDamage,
} from './outcome-under-damage.js';

/** Outcomes that would do for a problem with one thing otherwise: more places, another tariff, another pool. */
export const damagedProblem: readonly DamageKind[] = [
  {
    name: 'a half-day that is full has one place less',
    seenAs: ['overPlaces'],
    damage: (sound) => {
      const contract = pickPlaced(sound, () => true);
      const full = contract && placesTaken(sound.described, contract).find((place) => isFull(sound, place));
      if (full === undefined) return undefined;
      const [id, month, halfDay] = JSON.parse(full) as [string, number, number];
      const { places, months, halfDays } = sound.problem;
      const free = places.free.slice();
      free[(places.ids.indexOf(id) * months + month) * halfDays + halfDay]!--;
      return { outcome: soundOutcome(sound), problem: { ...sound.problem, places: { ...places, free } } };
    },
  },
  {
    name: 'a family at a free price asked for the income tariff only',
    seenAs: ['freePrice'],
    damage: (sound) => {
      const isFreePrice = ({ option }: Contract) =>
        option.groups.some((id) => !groupWith(sound.described, id).incomeTariff);
      const contract = pickPlaced(sound, isFreePrice);
      return contract && withUnit(sound, contract, 'incomeTariffOnly', 1);
    },
  },
  {
    name: 'a family with an ordinary place may use special-need places only',
    seenAs: ['otherPool'],
    damage: (sound) => {
      const contract = pickPlaced(sound, () => true);
      return contract && withUnit(sound, contract, 'pools', Pool.specialNeed);
    },
  },
  {
    name: 'siblings together are at two locations',
    seenAs: ['twoLocations', 'otherPool', 'freePrice'],
    damage: (sound) => {
      const { options, places, units } = sound.problem;
      const outcome = soundOutcome(sound);
      const contract = pickPlaced(sound, ({ option }) => option.groups.length > 1);
      if (!contract) return undefined;
      const elsewhere = places.location.findIndex((one) => one !== locationOf(sound, contract));
      if (elsewhere === -1) return undefined;
      const unit = rowOf(sound, contract);
      const group = options.group.slice();
      const nth = outcome.option[unit]! - units.optionStart[unit]!;
      group[options.placeStart[unit]! + nth * contract.option.groups.length + 1] = elsewhere;
      return { outcome, problem: { ...sound.problem, options: { ...options, group } } };
    },
  },
];

function isFull({ described, placed }: OutcomeUnderDamage, place: string): boolean {
  const taken = [...placed.values()]
    .flatMap((contract) => placesTaken(described, contract))
    .filter((one) => one === place);
  return taken.length === freePlaces(described, place);
}

function locationOf({ problem }: OutcomeUnderDamage, { option }: Contract): number {
  return problem.places.location[problem.places.ids.indexOf(option.groups[0]!)]!;
}

function withUnit(
  sound: OutcomeUnderDamage,
  contract: Contract,
  name: keyof Pick<AllocationProblem['units'], 'incomeTariffOnly' | 'pools'>,
  value: number,
): Damaged {
  const column = sound.problem.units[name].slice();
  column[rowOf(sound, contract)] = value;
  return {
    outcome: soundOutcome(sound),
    problem: { ...sound.problem, units: { ...sound.problem.units, [name]: column } },
  };
}
