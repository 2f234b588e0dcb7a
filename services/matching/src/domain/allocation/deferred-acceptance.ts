import { ContractWalk } from './contract-walk.js';
import { LocationChoice } from './location-choice.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import type { TouchedLocations } from './touched-locations.js';
import type { WaitingLists } from './waiting-lists.js';

/**
 * Deferred acceptance: each unit offers itself from its best contract down until a location takes it; who is displaced
 * goes on from the contract that it lost. Locations where somebody gave way are noted: half-days that came free there
 * may fit units that were refused before.
 */
export class DeferredAcceptance {
  readonly walk: ContractWalk;
  readonly choice: LocationChoice;

  constructor(
    private readonly placement: Placement,
    private readonly touched: TouchedLocations,
    private readonly lists?: WaitingLists,
  ) {
    this.walk = new ContractWalk(placement.packed);
    this.choice = new LocationChoice(placement);
  }

  /** Places a unit for the first time, and all that are displaced by it; those split from others come with these. */
  start(unit: number): void {
    if (this.placement.packed.problem.units.splitFrom[unit] !== none) return;
    this.goDown(unit);
    this.placeDisplaced();
  }

  placeDisplaced(): void {
    const { displaced } = this.choice;
    while (displaced.count > 0) this.goDown(displaced.pop());
  }

  private goDown(unit: number): void {
    const { placement, walk } = this;
    const lost = placement.option[unit] as number;
    let isThere = lost === none ? walk.first(unit) : walk.after(unit, placement.form[unit] as number, lost);
    while (isThere) {
      const { form, option } = walk;
      if (this.offer(unit, form, option)) {
        this.lists?.enter(unit, placement.rank[unit] as number);
        return;
      }
      isThere = walk.after(unit, form, option);
    }
    placement.option[unit] = none;
    placement.form[unit] = none;
    this.lists?.enter(unit, placement.rank[unit] as number);
    if (placement.packed.splits) this.split(unit);
  }

  /** Whether the location takes the contract; the unit has no place yet. */
  offer(unit: number, form: number, option: number): boolean {
    const { choice, placement, touched } = this;
    if (!choice.offer(unit, form, option)) return false;
    if (choice.changedFrom < Infinity) touched.add(placement.at[unit] as number, choice.changedFrom);
    return true;
  }

  /** Siblings without a joint contract who may be split: each goes on alone. */
  private split(joint: number): void {
    const { placement, choice } = this;
    const { start, units } = placement.packed.splits as NonNullable<typeof placement.packed.splits>;
    for (let at = start[joint] as number; at < (start[joint + 1] as number); at++) {
      const unit = units[at] as number;
      placement.takesPart[unit] = 1;
      placement.option[unit] = none;
      choice.displaced.push(unit);
    }
  }
}
