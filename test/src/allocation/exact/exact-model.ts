import { areRelated } from '../naive/claims.js';
import type { NumberedContract, NumberedContracts } from './numbered-contracts.js';

/**
 * All fair outcomes of a problem, as conditions on which contracts are accepted: what solvers that know nothing of the
 * engine are given. For problems without siblings who may be split, and with at most one reserve in a location.
 */
export interface ExactModel {
  readonly contracts: readonly NumberedContract[];
  /** For each unit its contracts, best first; those after one that it gets in every fair outcome are left out. */
  readonly units: readonly (readonly number[])[];
  /** For each unit how many contracts it has, those left out as well: what it adds to the rank sum without any. */
  readonly contractsOfUnit: readonly number[];
  /** No more than `free` may be taken of each place. */
  readonly places: readonly { readonly free: number; readonly terms: readonly Term[] }[];
  /** For each contract of a reserved unit at a location with a reserve: when the reserve is full before its turn. */
  readonly fullReserves: ReadonlyMap<number, Threshold>;
  /** For each contract: at least one of these must hold when the unit gets nothing as good. */
  readonly witnesses: ReadonlyMap<number, readonly Witness[]>;
}

/** A contract with the number of places, or of children, that it counts for. */
export interface Term {
  readonly contract: number;
  readonly count: number;
  /** Counts only when it is accepted by the reserve. */
  readonly byReserve: boolean;
}

/** At least `least` counted. */
export interface Threshold {
  readonly least: number;
  readonly terms: readonly Term[];
}

export interface Witness extends Threshold {
  readonly place: number;
  /** Who counts: reserved units before the contract, everybody before it, and who is there by the reserve as well. */
  readonly counting: 'reserved' | 'everybody' | 'everybodyAndReserve';
}

/**
 * The model without what is the same in every fair outcome: after a contract that nothing can refuse the rest of the
 * list is left out, and so are contracts that units with one contract left refuse for certain.
 */
export function exactModel(all: NumberedContracts): ExactModel {
  let lists = all.units;
  for (;;) {
    const model = modelOf(all, lists);
    const isCertain = (contract: number) => model.witnesses.get(contract)?.length === 0;
    const taken = new Set(lists.flatMap((list) => (list.length === 1 && isCertain(list[0]!) ? list : [])));
    const shorter = lists.map((list) => {
      const certain = list.findIndex(isCertain);
      return list
        .slice(0, certain + 1 || list.length)
        .filter((contract) => !isRefused(model, contract, taken));
    });
    if (shorter.every((list, unit) => list.length === lists[unit]!.length)) return model;
    lists = shorter;
  }
}

/** Whether the contracts that are accepted in any case refuse this one. */
function isRefused(
  { witnesses, fullReserves }: ExactModel,
  contract: number,
  taken: ReadonlySet<number>,
): boolean {
  const holds = ({ least, terms }: Threshold) =>
    terms.reduce((sum, one) => sum + (taken.has(one.contract) && !one.byReserve ? one.count : 0), 0) >= least;
  const full = fullReserves.get(contract);
  return witnesses
    .get(contract)!
    .some((one) => holds(one) && (one.counting !== 'everybody' || !full || holds(full)));
}

function modelOf(all: NumberedContracts, lists: readonly (readonly number[])[]): ExactModel {
  const left = lists.flat().map((contract) => all.contracts[contract]!);
  const at = Map.groupBy(left, ({ location }) => location);
  const fullReserves = new Map<number, Threshold>();
  const witnesses = new Map<number, Witness[]>();
  for (const contract of left) {
    const others = at.get(contract.location)!.filter(({ unit }) => !areRelated(unit, contract.unit));
    const better = others.filter(({ order }) => order < contract.order);
    if (contract.unit.reserved && contract.kept > 0) {
      const terms = better.filter(isReserved).map(({ number, children }) => term(number, children));
      fullReserves.set(contract.number, { least: contract.kept, terms });
    }
    witnesses.set(
      contract.number,
      [...witnessesOf(all, contract, better, others)].filter((one) => canHold(all, one)),
    );
  }
  return {
    contracts: all.contracts,
    units: lists,
    contractsOfUnit: all.units.map((list) => list.length),
    places: all.free.map((free, place) => ({
      free,
      terms: left.flatMap((contract) => termAt(contract, place)),
    })),
    fullReserves,
    witnesses,
  };
}

function* witnessesOf(
  all: NumberedContracts,
  contract: NumberedContract,
  better: readonly NumberedContract[],
  others: readonly NumberedContract[],
): Generator<Witness> {
  const worse = others.filter(({ order }) => order > contract.order);
  for (const [place, needed] of contract.needs) {
    const witness = (counting: Witness['counting'], terms: Term[]) => ({
      place,
      counting,
      least: all.free[place]! + 1 - needed,
      terms,
    });
    const everybody = better.flatMap((other) => termAt(other, place));
    if (contract.kept === 0) yield witness('everybody', everybody);
    else if (contract.unit.reserved) {
      yield witness(
        'reserved',
        better.filter(isReserved).flatMap((other) => termAt(other, place)),
      );
      yield witness('everybody', everybody);
    } else {
      const byReserve = worse.filter(isReserved).flatMap((other) => termAt(other, place, true));
      yield witness('everybodyAndReserve', [...everybody, ...byReserve]);
    }
  }
}

const isReserved = ({ unit }: NumberedContract) => unit.reserved;

const term = (contract: number, count: number, byReserve = false): Term => ({ contract, count, byReserve });

function termAt({ number, needs }: NumberedContract, place: number, byReserve = false): Term[] {
  const count = needs.get(place);
  return count === undefined ? [] : [term(number, count, byReserve)];
}

/** Whether so much can be counted at all when every unit has what counts most for it. */
function canHold({ contracts }: NumberedContracts, { least, terms }: Threshold): boolean {
  const most = new Map<object, number>();
  for (const { contract, count } of terms) {
    const { unit } = contracts[contract]!;
    most.set(unit, Math.max(count, most.get(unit) ?? 0));
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0) >= least;
}
