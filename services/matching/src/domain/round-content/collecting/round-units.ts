import { isAtLeastOneMonthLater } from '@samenloket/regional';
import type { OptionDescription, WishDescription } from '../../allocation/problem-description.js';
import { firstOpenDay } from '../offered-start.js';
import type { RoundForm, RoundFrame, RoundLocation, RoundUnit } from '../round-content.js';
import { formsOf, startInRound, type WantedCare } from './round-forms.js';
import type { FittingChild, FittingGroup, RoundRows } from './round-rows.js';
import type { WishOrder } from './wish-order.js';

/** A child that takes part, by its round number. */
export interface RoundChild {
  readonly number: string;
  /** Its rank in the draw, from 1. */
  readonly drawRank: number;
  readonly care: WantedCare;
  readonly pools: FittingChild['pools'];
  readonly incomeTariffOnly: boolean;
  /** Rather less care at a location wished more than all of it at another one. */
  readonly locationFirst?: boolean;
  /** Names of what is wished, most wanted first. */
  readonly wishes: readonly string[];
}

/** What the rules and agreements say of a child at a place. */
export interface RoundRules<Child extends RoundChild> {
  /** Whether its organiser takes part at the desk of the child. */
  readonly mayGoTo: (child: Child, locationId: string) => boolean;
  /** Its priority in a group. */
  readonly keyOf: (child: Child, group: FittingGroup) => number;
  /** Whether it counts for the share of the group; undefined where there is none. */
  readonly countsAt: (child: Child, group: FittingGroup) => boolean | undefined;
}

interface Round<Child extends RoundChild> {
  readonly frame: Pick<RoundFrame, 'firstMonth' | 'months' | 'halfDays'>;
  readonly locations: ReadonlyMap<string, RoundLocation>;
  readonly rows: RoundRows;
  readonly order: WishOrder;
  readonly rules: RoundRules<Child>;
}

/** More ways to put several children in groups of one tier are not tried. */
const mostCombinations = 16;

/**
 * Children who are placed together as a unit; undefined when there is nothing for them in this round. A later start is
 * among what they accept as long as every group that they may come in still takes them then: an offer that the group
 * would refuse helps nobody.
 */
export function unitOf<Child extends RoundChild>(
  children: readonly Child[],
  round: Round<Child>,
): RoundUnit | undefined {
  const forms = formsOf(
    round.frame,
    children.map(({ care }) => care),
  );
  if (forms.length === 0) return undefined;
  const places = new UnitPlaces(children, round);
  const wishes = places.wishes();
  if (wishes.length === 0) return undefined;
  const numbers = children.map(({ number }) => number);
  return {
    id: numbers.join('+'),
    children: numbers,
    reserved: places.isReserved,
    incomeTariffOnly: children.some(({ incomeTariffOnly }) => incomeTariffOnly),
    pools: [...new Set(children.flatMap(({ pools }) => pools))],
    ...(children.every(({ locationFirst }) => locationFirst) && { locationFirst: true }),
    forms: forms.filter((form) => places.takeLater(monthsLater(form, forms[0]))),
    wishes,
  };
}

function monthsLater({ care }: RoundForm, first: RoundForm | undefined): number {
  return Math.max(...care.map(({ from }, child) => from - (first?.care[child]?.from ?? from)));
}

/** In the order of the first child: where all of them wish to go. */
function wishedTogether(children: readonly RoundChild[], order: WishOrder): string[] {
  const [first = [], ...others] = children.map(({ wishes, drawRank }) => order.of(wishes, drawRank));
  const wishedByOthers = others.map((locations) => new Set(locations));
  return first.filter((location) => wishedByOthers.every((wished) => wished.has(location)));
}

/** Where children can be placed together: for each location a group for each child, all ways. */
class UnitPlaces<Child extends RoundChild> {
  /** Whether a child counts for the share of any group that it may come in. */
  readonly isReserved: boolean;
  private readonly locations: readonly { readonly location: string; readonly together: FittingGroup[][] }[];
  /** By months: whether all groups take them then. */
  private readonly takenLater = new Map<number, boolean>([[0, true]]);

  constructor(
    private readonly children: readonly Child[],
    private readonly round: Round<Child>,
  ) {
    this.locations = wishedTogether(children, round.order)
      .map((location) => ({ location, together: this.together(location) }))
      .filter(({ together }) => together.length > 0);
    this.isReserved = this.all().some(([group, child]) => round.rules.countsAt(child, group) === true);
  }

  wishes(): WishDescription[] {
    return this.locations.map(({ location, together }) => ({
      location,
      options: together.map((groups) => this.option(groups)),
    }));
  }

  takeLater(months: number): boolean {
    const known = this.takenLater.get(months);
    if (known !== undefined) return known;
    const { rows } = this.round;
    const taken = this.all().every(([group, child]) => rows.takesLater(group, this.fitting(child), months));
    this.takenLater.set(months, taken);
    return taken;
  }

  private option(groups: readonly FittingGroup[]): OptionDescription {
    const { rows, rules } = this.round;
    const all = groups.map((group, child) => [group, this.children[child] as Child] as const);
    return {
      groups: all.map(([group, child]) => {
        const countsNot = rules.countsAt(child, group) === false;
        return rows.rowFor(group, this.isReserved && countsNot);
      }),
      keys: all.map(([group, child]) => rules.keyOf(child, group)),
    };
  }

  private all(): [FittingGroup, Child][] {
    return this.locations.flatMap(({ together }) =>
      together.flatMap((groups) =>
        groups.map((group, child): [FittingGroup, Child] => [group, this.children[child] as Child]),
      ),
    );
  }

  /** A group for each child, all of one tier, the highest tier first. */
  private together(location: string): FittingGroup[][] {
    const fitting = this.children.map((child) => this.groupsFor(child, location));
    const tiers = [...new Set((fitting[0] ?? []).map(({ tier }) => tier))];
    return tiers.flatMap((tier) =>
      fitting
        .reduce<FittingGroup[][]>(
          (all, groups) =>
            all.flatMap((some) =>
              groups.filter((group) => group.tier === tier).map((group) => [...some, group]),
            ),
          [[]],
        )
        .slice(0, mostCombinations),
    );
  }

  private groupsFor(child: Child, location: string): FittingGroup[] {
    const { rows, rules, locations } = this.round;
    const { wantedStart, acceptsLaterStart } = child.care;
    const fitting = this.fitting(child);
    const opens = firstOpenDay(fitting.start, locations.get(location)?.closures ?? []);
    const opensTooLate = acceptsLaterStart === false && isAtLeastOneMonthLater(opens, wantedStart);
    return opensTooLate || !rules.mayGoTo(child, location) ? [] : rows.fitting(location, fitting);
  }

  private fitting({ care, pools, incomeTariffOnly }: Child): FittingChild {
    const { wantedStart, birthMonth } = care;
    const start = startInRound(this.round.frame, wantedStart);
    return { start, ...(birthMonth && { birthMonth }), pools, incomeTariffOnly };
  }
}
