import { isAtLeastOneMonthLater } from '@samenloket/regional';
import type { OptionDescription, WishDescription } from '../../allocation/problem-description.js';
import { firstOpenDay } from '../offered-start.js';
import type { RoundFrame, RoundLocation, RoundUnit } from '../round-content.js';
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

/** Children who are placed together as a unit; undefined when there is nothing for them in this round. */
export function unitOf<Child extends RoundChild>(
  children: readonly Child[],
  round: Round<Child>,
): RoundUnit | undefined {
  const [first] = children;
  if (!first) return undefined;
  const forms = formsOf(
    round.frame,
    children.map(({ care }) => care),
  );
  if (forms.length === 0) return undefined;
  const places = new UnitPlaces(children, round);
  const wishes = wishedTogether(children, round.order).flatMap((location): WishDescription[] => {
    const options = places.at(location);
    return options.length > 0 ? [{ location, options }] : [];
  });
  if (wishes.length === 0) return undefined;
  const numbers = children.map(({ number }) => number);
  return {
    id: numbers.join('+'),
    children: numbers,
    reserved: places.isReserved,
    incomeTariffOnly: children.some(({ incomeTariffOnly }) => incomeTariffOnly),
    pools: [...new Set(children.flatMap(({ pools }) => pools))],
    forms,
    wishes,
  };
}

/** In the order of the first child: where all of them wish to go. */
function wishedTogether(children: readonly RoundChild[], order: WishOrder): string[] {
  const [first = [], ...others] = children.map(({ wishes, drawRank }) => order.of(wishes, drawRank));
  const wishedByOthers = others.map((locations) => new Set(locations));
  return first.filter((location) => wishedByOthers.every((wished) => wished.has(location)));
}

class UnitPlaces<Child extends RoundChild> {
  /** Whether a child counts for the share of any group that it may come in. */
  readonly isReserved: boolean;
  private readonly byLocation = new Map<string, FittingGroup[][]>();

  constructor(
    private readonly children: readonly Child[],
    private readonly round: Round<Child>,
  ) {
    const wished = wishedTogether(children, round.order);
    for (const location of wished) this.byLocation.set(location, this.together(location));
    const all = [...this.byLocation.values()].flat();
    this.isReserved = all.some((groups) =>
      groups.some((group, child) => round.rules.countsAt(children[child] as Child, group) === true),
    );
  }

  at(location: string): OptionDescription[] {
    const { rows, rules } = this.round;
    return (this.byLocation.get(location) ?? []).map((groups) => ({
      groups: groups.map((group, child) => {
        const countsNot = rules.countsAt(this.children[child] as Child, group) === false;
        return rows.rowFor(group, this.isReserved && countsNot);
      }),
      keys: groups.map((group, child) => rules.keyOf(this.children[child] as Child, group)),
    }));
  }

  /** A group for each child, all of one tier, the highest tier first. */
  private together(location: string): FittingGroup[][] {
    const fitting = this.children.map((child) => this.fitting(child, location));
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

  private fitting(child: Child, location: string): FittingGroup[] {
    const { frame, rows, rules, locations } = this.round;
    const { wantedStart, birthMonth, acceptsLaterStart } = child.care;
    const start = startInRound(frame, wantedStart);
    const opens = firstOpenDay(start, locations.get(location)?.closures ?? []);
    const opensTooLate = acceptsLaterStart === false && isAtLeastOneMonthLater(opens, wantedStart);
    if (opensTooLate || !rules.mayGoTo(child, location)) return [];
    const { pools, incomeTariffOnly } = child;
    return rows.fitting(location, { start, ...(birthMonth && { birthMonth }), pools, incomeTariffOnly });
  }
}
