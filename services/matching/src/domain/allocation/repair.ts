import type { DeferredAcceptance } from './deferred-acceptance.js';
import { mayStay, type Placement } from './placement.js';
import { none } from './problem.js';
import { PlaceHolders } from './place-holders.js';
import { PlainTrial } from './plain-trial.js';
import { fromTheFirst, type TouchedLocations } from './touched-locations.js';
import { UpwardMoves } from './upward-moves.js';
import type { WaitingLists } from './waiting-lists.js';

/** How often one unit is moved up before its claims are left to people: claims may go round in a circle. */
const mostMoves = 24;

/**
 * Grants claims: each touched location chooses anew among those it has and all who would rather be here than where they
 * are. Those who leave for it touch the location that they leave, and so on until nothing is left to do.
 */
export class Repair {
  readonly moves: UpwardMoves;
  /** 1 for locations where claims may be left. */
  readonly unfinished: Uint8Array;
  private readonly moved: Uint8Array;
  /** Who sat in the location that chooses. */
  private readonly before: Int32Array;
  private readonly holders: PlaceHolders;
  private readonly trial: PlainTrial;

  constructor(
    private readonly placement: Placement,
    private readonly acceptance: DeferredAcceptance,
    private readonly touched: TouchedLocations,
    private readonly lists: WaitingLists,
  ) {
    const { units, places } = placement.packed.problem;
    this.moves = new UpwardMoves(placement, touched);
    this.unfinished = new Uint8Array(places.locations);
    this.moved = new Uint8Array(units.count);
    this.before = new Int32Array(units.count);
    this.holders = new PlaceHolders(placement, acceptance, touched);
    this.trial = new PlainTrial(placement.packed, placement.left.free);
  }

  run(): void {
    while (!this.touched.isEmpty) {
      const location = this.touched.next();
      const from = this.touched.takeFrom(location);
      this.chooseAnew(location, from);
      this.acceptance.placeDisplaced();
      if (this.placement.packed.hasHeld[location] === 1) this.raiseHolders(location, from);
    }
    this.unfinished.forEach((isUnfinished, location) => {
      if (isUnfinished === 1) this.touched.add(location, fromTheFirst);
    });
    while (!this.touched.isEmpty) this.giveAway(this.touched.next());
  }

  /** Those with a better key than `from`, and those who come before their key, stay seated: their choice is the same. */
  private chooseAnew(location: number, from: number): void {
    const { lists, placement } = this;
    lists.sort(location);
    const firstEntry = lists.firstFrom(location, from);
    const kept = placement.seats.countBefore(location, from);
    const count = this.letGetUp(location, kept, from === fromTheFirst);
    if (from === fromTheFirst && placement.packed.hasReserve[location] === 1) this.seatReserve(location);
    this.moves.leftSeats = false;
    for (let entry = firstEntry; entry < lists.end(location); entry++) this.tryEntry(location, entry);
    if (this.moves.leftSeats) lists.fillSeats(placement, location, 0, lists.first(location));
    else lists.fillSeats(placement, location, kept, firstEntry);
    this.displaceOthers(location, count);
  }

  /** Own parts stay taken. */
  private letGetUp(location: number, kept: number, all: boolean): number {
    const { at, form, option, seats, ownParts, turns } = this.placement;
    const start = seats.start[location] as number;
    const end = start + (seats.count[location] as number);
    let count = 0;
    if (!all) turns.count(location);
    for (let seat = start + kept; seat < end; seat++) {
      const unit = seats.unit[seat] as number;
      if (!all && turns.has(unit)) continue;
      this.before[count++] = unit;
      this.placement.release(unit, form[unit] as number, option[unit] as number);
      at[unit] = mayStay;
    }
    if (this.placement.packed.hasHeld[location] === 0) return count;
    for (let nth = 0; nth < count; nth++) {
      const unit = this.before[nth] as number;
      const own = option[unit] as number;
      if (ownParts.has(unit, own)) ownParts.takeOwn(unit, form[unit] as number, own);
    }
    return count;
  }

  private displaceOthers(location: number, count: number): void {
    const { at, form, option, ownParts } = this.placement;
    for (let nth = 0; nth < count; nth++) {
      const unit = this.before[nth] as number;
      if (at[unit] !== mayStay) continue;
      const lost = option[unit] as number;
      if (ownParts.has(unit, lost)) {
        ownParts.releaseOwn(unit, form[unit] as number, lost);
        this.touched.add(location, fromTheFirst);
      }
      this.acceptance.choice.displaced.push(unit);
    }
  }

  private seatReserve(location: number): void {
    const { lists, placement } = this;
    for (let entry = lists.first(location); entry < lists.end(location); entry++) {
      const unit = lists.unit[entry] as number;
      if ((lists.rank[entry] as number) > (placement.rank[unit] as number)) continue;
      const option = lists.option[entry] as number;
      const isHeld = placement.ownParts.isHeld(unit, option);
      if (isHeld || this.moves.isByReserve(location, unit, option)) this.tryEntry(location, entry);
    }
  }

  /** Gives the unit the best form of this option that it prefers to what it has, or what it had here. */
  private tryEntry(location: number, entry: number): void {
    const { placement, acceptance, lists } = this;
    const unit = lists.unit[entry] as number;
    if ((lists.rank[entry] as number) > (placement.rank[unit] as number)) return;
    const at = placement.at[unit] as number;
    if (at !== location && this.trial.begin(location) && this.trial.lacks(unit)) return;
    if (placement.takesPart[unit] === 0) return;
    const option = lists.option[entry] as number;
    const ownForm = placement.form[unit] as number;
    const ownOption = placement.option[unit] as number;
    const isHolder = placement.ownParts.has(unit, option);
    const end = acceptance.walk.formEnd(unit, option);
    for (let form = acceptance.walk.firstForm(unit, option); form < end; form++) {
      if (at === mayStay && form === ownForm && option === ownOption) {
        if (placement.takeRest(unit, form, option)) placement.at[unit] = location;
        return;
      }
      if (at !== none && !acceptance.walk.prefers(unit, form, option, ownForm, ownOption)) return;
      if (isHolder || !this.mayMove(location, unit) || !this.moves.grant(location, unit, form, option))
        continue;
      this.moved[unit] = (this.moved[unit] as number) + 1;
      return;
    }
  }

  private mayMove(location: number, unit: number): boolean {
    const moved = this.moved[unit] as number;
    if (moved < mostMoves) return true;
    this.unfinished[location] = 1;
    return false;
  }

  private raiseHolders(location: number, from: number): void {
    for (const unit of this.placement.packed.holdersAt[location] as number[]) {
      if (!this.mayMove(location, unit) || !this.holders.raise(unit, from)) continue;
      this.moved[unit] = (this.moved[unit] as number) + 1;
      this.acceptance.placeDisplaced();
    }
  }

  /** Places that nobody has go to those whose claims go round in a circle: nobody has to leave, so there is an end. */
  private giveAway(location: number): void {
    const { lists, placement, acceptance, moves } = this;
    lists.sort(location);
    this.unfinished[location] = 1;
    for (let entry = lists.first(location); entry < lists.end(location); entry++) {
      const unit = lists.unit[entry] as number;
      const option = lists.option[entry] as number;
      if (placement.takesPart[unit] === 0) continue;
      const [ownForm, ownOption] = [placement.form[unit] as number, placement.option[unit] as number];
      const end = acceptance.walk.formEnd(unit, option);
      for (let form = acceptance.walk.firstForm(unit, option); form < end; form++) {
        const isPlaced = placement.at[unit] !== none;
        if (isPlaced && !acceptance.walk.prefers(unit, form, option, ownForm, ownOption)) break;
        if (moves.grant(location, unit, form, option)) break;
      }
    }
    lists.fillSeats(placement, location, 0, lists.first(location));
  }
}
