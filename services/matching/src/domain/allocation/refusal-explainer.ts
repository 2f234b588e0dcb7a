import { contractKey, locationOf } from './contract-key.js';
import { ContractTrial, Turn } from './contract-trial.js';
import { childrenOn, ownChildrenOn, type HalfDay } from './half-day-count.js';
import type { Witness } from './outcome.js';
import type { Placement } from './placement.js';
import { none } from './problem.js';
import { ShortPlaces } from './short-places.js';

/** Says why a unit did not get a contract, by the outcome that a placement stands for. Names no other unit. */
export class RefusalExplainer {
  private readonly trial: ContractTrial;
  private readonly short: ShortPlaces;

  constructor(private readonly placement: Placement) {
    this.trial = new ContractTrial(placement);
    this.short = new ShortPlaces(placement.packed, placement.left);
  }

  /** A half-day that justifies the refusal; undefined when the contract is the unit's own or a claim. */
  whyNot(unit: number, form: number, option: number): Witness | undefined {
    const { ownParts } = this.placement;
    const hasOwn = ownParts.has(unit, option);
    this.trial.begin(unit, form, option);
    if (hasOwn) ownParts.releaseOwn(unit, form, option);
    const at = this.short.halfDay(unit, form, option);
    if (hasOwn) ownParts.takeOwn(unit, form, option);
    this.trial.end();
    return at && this.witness(unit, form, option, at);
  }

  /** Counts the children whom the trial found to be chosen before the contract. */
  private witness(unit: number, form: number, option: number, at: HalfDay): Witness {
    const { placement, trial } = this;
    const { problem } = placement.packed;
    const { seats } = placement;
    const location = locationOf(problem, unit, option);
    const ownKey = contractKey(problem, unit, option);
    const classOf = (key: number) => (key === none ? none : Math.floor(key / problem.classSize));
    let [better, byReserve, lastFirst, lastByKey] = [0, 0, none, none];
    const start = seats.start[location] as number;
    for (let seat = start; seat < start + (seats.count[location] as number); seat++) {
      const other = seats.unit[seat] as number;
      const key = seats.key[seat] as number;
      const [otherForm, otherOption] = [placement.form[other] as number, placement.option[other] as number];
      const turn = trial.turn[seat] as number;
      if (turn === 0) {
        const own = trial.isOut(other) || !placement.ownParts.has(other, otherOption);
        const children = own ? 0 : ownChildrenOn(problem, other, otherForm, otherOption, at);
        better += children;
        if (children > 0) lastFirst = Math.max(lastFirst, 0);
        continue;
      }
      const children = childrenOn(problem, other, otherForm, otherOption, at);
      if (children === 0) continue;
      better += children;
      if (key > ownKey) byReserve += children;
      if (turn === Turn.first) lastFirst = key;
      else lastByKey = key;
    }
    const lastKey = lastByKey === none ? lastFirst : lastByKey;
    return {
      ...at,
      places: problem.places.free[
        (at.group * problem.months + at.month) * problem.halfDays + at.halfDay
      ] as number,
      needed: childrenOn(problem, unit, form, option, at),
      better,
      byReserve,
      lastKey,
      lastClass: classOf(lastKey),
      ownKey,
      ownClass: classOf(ownKey),
    };
  }
}
