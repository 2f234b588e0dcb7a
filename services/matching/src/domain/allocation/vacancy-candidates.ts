import { contractKey, locationOf, placeRow } from './contract-key.js';
import { ContractWalk } from './contract-walk.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import type { WaitingLists } from './waiting-lists.js';

/** Who could take what is free in a group now, and rather has it than what it has. */
export interface VacancyCandidate {
  readonly unit: number;
  /** The best contract of the unit that uses the group and fits in what is free: rows of `forms` and `options`. */
  readonly form: number;
  readonly option: number;
  readonly key: number;
  readonly legalClass: number;
  /** Whether it stands before somebody with a better key because of the reserve. */
  readonly byReserve: boolean;
}

/** One step of a chain: a unit moves, and what it leaves goes to the next one. */
export interface Transfer extends VacancyCandidate {
  /** Location that the unit leaves; `none` for one that had no place: there the chain ends. */
  readonly leaves: number;
}

/** A chain is not followed further than this. */
const longestChain = 50;

/**
 * Ranks candidates for places that come free between rounds, by the same keys, contracts and reserve as a round.
 * Every first k of them hold at least ⌈share × k⌉ of reserved families, and all of the first that the reserve of the
 * year is short of, or there are no more such candidates.
 */
export class VacancyCandidates {
  private readonly walk: ContractWalk;

  constructor(
    private readonly placement: Placement,
    private readonly lists: WaitingLists,
  ) {
    this.walk = new ContractWalk(placement.packed);
  }

  /** Candidates for what is free in a group, the first one first. */
  rank(group: number): VacancyCandidate[] {
    const { placement, lists } = this;
    const { places, classSize } = placement.packed.problem;
    const location = places.location[group] as number;
    lists.sort(location);
    const found: VacancyCandidate[] = [];
    const listed = new Set<number>();
    for (let entry = lists.first(location); entry < lists.end(location); entry++) {
      const unit = lists.unit[entry] as number;
      const option = lists.option[entry] as number;
      if (listed.has(unit) || !this.usesGroup(unit, option, group)) continue;
      const form = this.bestForm(unit, option);
      if (form === none) continue;
      const key = contractKey(placement.packed.problem, unit, option);
      listed.add(unit);
      found.push({ unit, form, option, key, legalClass: Math.floor(key / classSize), byReserve: false });
    }
    return this.reserveFirst(found, places.reserve[group] as number);
  }

  /** What follows when the candidate takes the place: each time the first candidate for what was left. */
  chainOf(candidate: VacancyCandidate): Transfer[] {
    const { placement } = this;
    const chain: Transfer[] = [];
    const before: { unit: number; form: number; option: number; wasPlaced: boolean }[] = [];
    let next: VacancyCandidate | undefined = candidate;
    while (next && chain.length < longestChain) {
      const { unit, form, option }: VacancyCandidate = next;
      const leaves = placement.at[unit] as number;
      const ownForm = placement.form[unit] as number;
      const ownOption = placement.option[unit] as number;
      before.push({ unit, form: ownForm, option: ownOption, wasPlaced: leaves !== none });
      if (leaves !== none) placement.leave(unit);
      if (!placement.take(unit, form, option)) break;
      placement.seat(unit, form, option);
      chain.push({ ...next, leaves });
      next = leaves === none ? undefined : this.firstFor(unit, ownOption);
    }
    for (const { unit, form, option, wasPlaced } of before.reverse()) {
      if (placement.at[unit] !== none) placement.leave(unit);
      if (wasPlaced && placement.take(unit, form, option)) placement.seat(unit, form, option);
      else [placement.form[unit], placement.option[unit]] = [form, option];
    }
    return chain;
  }

  private firstFor(unit: number, option: number): VacancyCandidate | undefined {
    const { problem } = this.placement.packed;
    const place = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      const [first] = this.rank(problem.options.group[place + child] as number);
      if (first) return first;
    }
    return undefined;
  }

  private usesGroup(unit: number, option: number, group: number): boolean {
    const { problem } = this.placement.packed;
    const place = placeRow(problem, unit, option);
    for (let child = 0; child < (problem.units.children[unit] as number); child++) {
      if (problem.options.group[place + child] === group) return true;
    }
    return false;
  }

  /** The best form of the option that fits in what is free and that the unit rather has; `none` without one. */
  private bestForm(unit: number, option: number): number {
    const { placement, walk } = this;
    if (placement.takesPart[unit] === 0) return none;
    const at = placement.at[unit] as number;
    const [ownForm, ownOption] = [placement.form[unit] as number, placement.option[unit] as number];
    const isHere = at !== none && at === locationOf(placement.packed.problem, unit, option);
    if (isHere) placement.left.release(unit, ownForm, ownOption);
    let found = none;
    const end = walk.formEnd(unit, option);
    for (let form = walk.firstForm(unit, option); form < end && found === none; form++) {
      if (at !== none && !walk.prefers(unit, form, option, ownForm, ownOption)) break;
      if (!placement.left.take(unit, form, option)) continue;
      placement.left.release(unit, form, option);
      found = form;
    }
    if (isHere) placement.left.take(unit, ownForm, ownOption);
    return found;
  }

  private reserveFirst(byKey: VacancyCandidate[], reserve: number): VacancyCandidate[] {
    if (reserve === none) return byKey;
    const { problem, reserveTarget } = this.placement.packed;
    const numerator = problem.reserves.numerator[reserve] as number;
    const denominator = problem.reserves.denominator[reserve] as number;
    const short = (reserveTarget[reserve] as number) - (this.placement.reserves.taken[reserve] as number);
    const isReserved = ({ unit }: VacancyCandidate) => problem.units.reserved[unit] === 1;
    const reserved = byKey.filter(isReserved);
    const others = byKey.filter((candidate) => !isReserved(candidate));
    const ranked: VacancyCandidate[] = [];
    let taken = 0;
    for (let other = 0; ranked.length < byKey.length;) {
      const first = reserved[taken];
      const rival = others[other];
      const length = ranked.length + 1;
      const isDue = taken < Math.max(Math.ceil((numerator * length) / denominator), Math.min(length, short));
      if (first && (!rival || first.key < rival.key || isDue)) {
        ranked.push(rival && rival.key < first.key ? { ...first, byReserve: true } : first);
        taken++;
      } else if (rival) {
        ranked.push(rival);
        other++;
      }
    }
    return ranked;
  }
}
