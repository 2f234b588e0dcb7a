import { patternOfMask } from '@samenloket/regional';
import { placeRow } from '../allocation/contract-key.js';
import { ContractWalk } from '../allocation/contract-walk.js';
import type { AllocationOutcome, Witness } from '../allocation/outcome.js';
import { holdsIn } from '../allocation/packed-problem.js';
import { none, type AllocationProblem } from '../allocation/problem.js';
import type { RoundContent, RoundUnit } from './round-content.js';
import { monthAfter } from './round-months.js';
import type {
  FormKindName,
  Refusal,
  RefusedPlace,
  RoundClaim,
  UnitPlace,
  UnitResult,
} from './round-result.js';

/** Why a unit did not get a contract; undefined when there is no reason. */
export type WhyNot = (unit: number, form: number, option: number) => Witness | undefined;

/** What the rows of an outcome mean, by round numbers and ids. */
export class RoundOutcome {
  private readonly claimed: ReadonlySet<string>;
  private readonly walk: ContractWalk;

  constructor(
    private readonly content: RoundContent,
    private readonly problem: AllocationProblem,
    private readonly outcome: AllocationOutcome,
  ) {
    this.claimed = new Set(outcome.claims.map(({ unit, option, form }) => contractName(unit, option, form)));
    this.walk = new ContractWalk({ problem, holds: holdsIn(problem) });
  }

  claims(): RoundClaim[] {
    return this.outcome.claims.map(({ unit, option, form }) => ({
      number: this.unit(unit).id,
      ...this.refusedPlace(unit, option, form),
    }));
  }

  /** What a unit got, and why not what it prefers: for each place group and kind of contract a claim, or else the first. */
  resultOf(unit: number, whyNot: WhyNot): UnitResult {
    const placed = this.placeOf(unit);
    return { number: this.unit(unit).id, ...(placed && { placed }), refusals: this.refusals(unit, whyNot) };
  }

  /** Reserved children placed in the groups of each reserve. */
  reservedPlaced(): number[] {
    const { places, reserves, units } = this.problem;
    const placed = new Array<number>(reserves.count).fill(0);
    for (let unit = 0; unit < units.count; unit++) {
      const option = this.outcome.option[unit] as number;
      if (units.reserved[unit] !== 1 || option === none) continue;
      for (let child = 0; child < (units.children[unit] as number); child++) {
        const reserve = places.reserve[this.rowOf(unit, option, child)] as number;
        if (reserve !== none) placed[reserve] = (placed[reserve] as number) + 1;
      }
    }
    return placed;
  }

  private placeOf(unit: number): UnitPlace | undefined {
    const [option, form] = [this.outcome.option[unit] as number, this.outcome.form[unit] as number];
    if (option === none) return undefined;
    const { children, forms } = this.unit(unit);
    const { formStart } = this.problem.units;
    const { care = [] } = forms[form - (formStart[unit] as number)] ?? {};
    return {
      kind: this.kindOf(form),
      wish: this.problem.options.wish[option] as number,
      form: form - (formStart[unit] as number),
      locationId: this.groupOf(unit, option, 0).location,
      children: children.map((number, child) => ({
        number,
        placeGroupId: this.groupOf(unit, option, child).placeGroupId ?? '',
        month: this.month(care[child]?.from ?? 0),
        pattern: patternOfMask(this.overTwoWeeks(care[child]?.halfDays ?? 0)),
      })),
    };
  }

  private refusals(unit: number, whyNot: WhyNot): Refusal[] {
    const joint = this.problem.units.splitFrom[unit] as number;
    if (joint !== none && this.outcome.option[joint] !== none) return [];
    const told = new Map<string, readonly [option: number, form: number]>();
    for (const [option, form] of this.preferred(unit)) {
      const kind = contractName(unit, option, this.problem.forms.kind[form] as number);
      const isClaim = this.claimed.has(contractName(unit, option, form));
      const known = told.get(kind);
      if (!known || (isClaim && !this.claimed.has(contractName(unit, ...known))))
        told.set(kind, [option, form]);
    }
    return [...told.values()].map(([option, form]) => this.refusal(unit, option, form, whyNot));
  }

  /** Contracts before its own, in the order of the family. */
  private *preferred(unit: number): Generator<[option: number, form: number]> {
    const [ownOption, ownForm] = [this.outcome.option[unit], this.outcome.form[unit]];
    const { walk } = this;
    for (let isThere = walk.first(unit); isThere; isThere = walk.after(unit, walk.form, walk.option)) {
      const { option, form } = walk;
      if (option === ownOption && form === ownForm) return;
      yield [option, form];
    }
  }

  private refusal(unit: number, option: number, form: number, whyNot: WhyNot): Refusal {
    const place = this.refusedPlace(unit, option, form);
    if (this.claimed.has(contractName(unit, option, form))) return { ...place, claim: true };
    const witness = whyNot(unit, form, option);
    if (!witness) return { ...place, claim: true };
    const { halfDay, month, places, needed, better, byReserve, lastClass, ownClass } = witness;
    const { placeGroupId = place.groupId } = this.content.placeGroups[witness.group] ?? {};
    return {
      ...place,
      groupId: placeGroupId,
      ...{ halfDay, month: this.month(month), places, needed, better, byReserve },
      ...(lastClass !== none && { lastClass }),
      ownClass,
    };
  }

  private refusedPlace(unit: number, option: number, form: number): RefusedPlace {
    const { location, placeGroupId = '' } = this.groupOf(unit, option, 0);
    const row = form - (this.problem.units.formStart[unit] as number);
    const starts = (this.unit(unit).forms[row]?.care ?? []).map(({ from }) => from);
    return {
      wish: this.problem.options.wish[option] as number,
      locationId: location,
      groupId: placeGroupId,
      formKind: this.kindOf(form),
      startMonth: this.month(Math.min(...starts)),
    };
  }

  private groupOf(unit: number, option: number, child: number) {
    const group = this.content.placeGroups[this.rowOf(unit, option, child)];
    if (!group) throw new Error('An outcome names a place group that its round does not have.');
    return group;
  }

  private rowOf(unit: number, option: number, child: number): number {
    return this.problem.options.group[placeRow(this.problem, unit, option) + child] as number;
  }

  private kindOf(form: number): FormKindName {
    return formKinds[this.problem.forms.kind[form] as number] ?? 'full';
  }

  private unit(unit: number): RoundUnit {
    return this.content.units[unit] as RoundUnit;
  }

  private month(month: number): string {
    return monthAfter(this.content.frame.firstMonth, month);
  }

  private overTwoWeeks(halfDays: number): number {
    return this.content.frame.halfDays === 14 ? halfDays | (halfDays << 14) : halfDays;
  }
}

const formKinds: readonly FormKindName[] = ['full', 'later', 'fewer', 'laterAndFewer', 'held'];

function contractName(unit: number, option: number, form: number): string {
  return `${unit} ${option} ${form}`;
}
