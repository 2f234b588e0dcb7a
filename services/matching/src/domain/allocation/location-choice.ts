import { contractKey, locationOf } from './contract-key.js';
import { ContractTrial } from './contract-trial.js';
import { DisplacedUnits } from './displaced-units.js';
import { FullChoice } from './full-choice.js';
import { GivingWay } from './giving-way.js';
import type { Placement } from './placement.js';
import { fromTheFirst } from './touched-locations.js';

/** What a location does with one more contract. */
export class LocationChoice {
  readonly displaced: DisplacedUnits;
  /** After an offer that was taken: the best key from which on others may have claims by it, Infinity when none can. */
  changedFrom = Infinity;
  private readonly trial: ContractTrial;
  private readonly givingWay: GivingWay;
  private readonly fullChoice: FullChoice;

  constructor(private readonly placement: Placement) {
    this.trial = new ContractTrial(placement);
    this.displaced = new DisplacedUnits(placement);
    this.givingWay = new GivingWay(placement, this.displaced);
    this.fullChoice = new FullChoice(placement, this.displaced);
  }

  /**
   * The location takes the contract when its choice among those it has and this one does; the unit has no place yet.
   * Nothing changes when it is refused.
   */
  offer(unit: number, form: number, option: number): boolean {
    const { placement } = this;
    const { problem } = placement.packed;
    const location = locationOf(problem, unit, option);
    const key = contractKey(problem, unit, option);
    this.changedFrom = Infinity;
    if (placement.take(unit, form, option)) {
      if (this.sendsFromReserve(location, unit, option, key)) this.changedFrom = fromTheFirst;
      placement.seatAt(location, unit, form, option, key);
      return true;
    }
    if (placement.ownParts.has(unit, option)) {
      this.changedFrom = fromTheFirst;
      return this.trial.fits(unit, form, option) && this.fullChoice.admit(location, unit, form, option);
    }
    const isReserved = problem.units.reserved[unit] === 1;
    if (!isReserved && key > (placement.seats.worstKey[location] as number)) return false;
    const isFirst = isReserved && placement.turns.hasRoom(location, unit, option, key);
    if (isFirst && !placement.reserves.isWithin(location, problem.units.children[unit])) {
      this.changedFrom = fromTheFirst;
      return this.fullChoice.admit(location, unit, form, option);
    }
    if (!this.givingWay.admit(location, unit, form, option, key, isFirst)) return false;
    this.changedFrom = this.givingWay.changedFrom;
    return true;
  }

  /** Whether a unit whose places are taken is chosen by a reserve, and another one has to go by its key now. */
  private sendsFromReserve(location: number, unit: number, option: number, key: number): boolean {
    const { packed, turns, reserves } = this.placement;
    if (packed.problem.units.reserved[unit] === 0 || packed.hasReserve[location] === 0) return false;
    return !reserves.isWithin(location) && turns.hasRoom(location, unit, option, key);
  }
}
