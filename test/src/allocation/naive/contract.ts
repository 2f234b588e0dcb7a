import type {
  FormDescription,
  OptionDescription,
  PlaceGroupDescription,
  ProblemDescription,
  UnitDescription,
} from '@samenloket/matching/allocation';

/** Care in one form at one option. */
export interface Contract {
  readonly unit: UnitDescription;
  /** Where it stands in the order of the family, from 0. */
  readonly rank: number;
  readonly location: string;
  readonly option: OptionDescription;
  readonly form: FormDescription;
  /** Of several children the worst. */
  readonly key: number;
}

/** What a unit may get, best first. Written from the rules alone, for reading, not for speed. */
export function contractsOf(problem: ProblemDescription, unit: UnitDescription): Contract[] {
  const options = unit.wishes.flatMap(({ location, options }) =>
    options.map((option) => ({ location, option })),
  );
  const pairs =
    unit.contractOrder === 'locationFirst'
      ? unit.wishes.flatMap(({ location, options }) =>
          unit.forms.flatMap((form) => options.map((option) => ({ location, option, form }))),
        )
      : unit.forms.flatMap((form) => options.map((option) => ({ ...option, form })));
  return pairs
    .map((pair) => ({ ...pair, unit, key: Math.max(...pair.option.keys) }))
    .filter(({ form, key }) => (form.kind === 'held') === (key === 0))
    .filter(({ option }) => option.groups.every((id) => mayUse(unit, groupWith(problem, id))))
    .map((contract, rank) => ({ ...contract, rank }));
}

function mayUse(unit: UnitDescription, group: PlaceGroupDescription): boolean {
  return (group.incomeTariff || !unit.incomeTariffOnly) && (unit.pools ?? ['ordinary']).includes(group.pool);
}

export function groupWith(problem: ProblemDescription, id: string): PlaceGroupDescription {
  const group = problem.placeGroups.find((one) => one.id === id);
  if (!group) throw new Error(`There is no group ${id}.`);
  return group;
}

/** The places that a contract takes: group, month and half-day of each child, and again in the limit of the group. */
export function placesTaken(problem: ProblemDescription, contract: Contract): string[] {
  return contract.option.groups.flatMap((_, child) => placesOfChild(problem, contract, child));
}

export function placesOfChild(
  problem: ProblemDescription,
  { option, form }: Contract,
  child: number,
): string[] {
  const [id, care] = [option.groups[child], form.care[child]];
  if (id === undefined || !care) throw new Error(`A contract has no child ${child}.`);
  const limit = groupWith(problem, id).within;
  const groups = limit === undefined ? [id] : [id, limit];
  const months = Array.from({ length: care.until - care.from }, (_, nth) => care.from + nth);
  return groups.flatMap((group) =>
    months.flatMap((month) => care.halfDays.map((halfDay) => JSON.stringify([group, month, halfDay]))),
  );
}

export function freePlaces(problem: ProblemDescription, place: string): number {
  const [group, month, halfDay] = JSON.parse(place) as [string, number, number];
  return groupWith(problem, group).free[month]?.[halfDay] ?? 0;
}
