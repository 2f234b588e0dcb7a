import { contractKey } from './contract-key.js';
import { ContractTrial } from './contract-trial.js';
import { ContractWalk } from './contract-walk.js';
import type { DeferredAcceptance } from './deferred-acceptance.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import type { TouchedLocations } from './touched-locations.js';

/** Units that hold a place: their contracts in that location have an own part, so each is tried apart. */
export class PlaceHolders {
  private readonly walk: ContractWalk;
  private readonly trial: ContractTrial;

  constructor(
    private readonly placement: Placement,
    private readonly acceptance: DeferredAcceptance,
    private readonly touched: TouchedLocations,
  ) {
    this.walk = new ContractWalk(placement.packed);
    this.trial = new ContractTrial(placement);
  }

  /**
   * Grants the best claim that the unit has where it holds a place; others may be displaced by it.
   * @param from Claims on contracts with a better key were refused before.
   */
  raise(unit: number, from: number): boolean {
    const { placement, walk, trial } = this;
    if (placement.takesPart[unit] === 0) return false;
    const isPlaced = placement.at[unit] !== none;
    const [ownForm, ownOption] = [placement.form[unit] as number, placement.option[unit] as number];
    for (let isThere = walk.first(unit); isThere; isThere = walk.after(unit, walk.form, walk.option)) {
      const { form, option } = walk;
      if (isPlaced && form === ownForm && option === ownOption) return false;
      if (!placement.ownParts.has(unit, option)) continue;
      if (contractKey(placement.packed.problem, unit, option) < from) continue;
      if (!trial.fits(unit, form, option)) continue;
      if (isPlaced) {
        this.touched.add(placement.at[unit] as number, placement.turnOf(unit));
        placement.leave(unit);
      }
      return this.acceptance.offer(unit, form, option);
    }
    return false;
  }
}
