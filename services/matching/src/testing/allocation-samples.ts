import { allocate } from '../domain/allocation/allocate.js';
import { compileProblem } from '../domain/allocation/compile-problem.js';
import type { AllocationOutcome } from '../domain/allocation/outcome.js';
import { none, type AllocationProblem } from '../domain/allocation/problem.js';
import type {
  CareDescription,
  FormDescription,
  PlaceGroupDescription,
  ProblemDescription,
  UnitDescription,
  WishDescription,
} from '../domain/allocation/problem-description.js';

export const wholeWeek = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A problem of one month with a lottery alone, unless said otherwise. */
export function problemOf(parts: Partial<ProblemDescription>): AllocationProblem {
  return compileProblem({
    firstMonth: '2027-01',
    months: 1,
    halfDays: 10,
    seed: 'sample',
    classSize: 1000,
    reserves: [],
    placeGroups: [],
    units: [],
    ...parts,
  });
}

/** A group with the same number of free places on all half-days; its location has the same name. */
export function group(
  id: string,
  places: number,
  { months = 1, ...more }: Partial<PlaceGroupDescription> & { months?: number } = {},
): PlaceGroupDescription {
  const free = Array.from({ length: months }, () => wholeWeek.map(() => places));
  return { id, location: id, tier: 2, incomeTariff: true, pool: 'ordinary', free, ...more };
}

/** One child who asks the whole week, with a key in each location that it wishes. */
export function child(
  id: string,
  keys: Readonly<Record<string, number>>,
  more: Partial<UnitDescription> = {},
): UnitDescription {
  const wishes = Object.entries(keys).map(([location, key]) => wish(location, [location], [key]));
  return { id, reserved: false, incomeTariffOnly: false, forms: [full(wholeWeek)], wishes, ...more };
}

export function wish(location: string, groups: readonly string[], keys: readonly number[]): WishDescription {
  return { location, options: [{ groups, keys }] };
}

export function full(halfDays: readonly number[] = wholeWeek, children = 1): FormDescription {
  return form('full', { halfDays, from: 0, until: 1 }, children);
}

export function form(kind: FormDescription['kind'], care: CareDescription, children = 1): FormDescription {
  return { kind, care: Array.from({ length: children }, () => care) };
}

/** For each unit its first group and its form; nothing for those without a contract. */
export function placesOf(problem: AllocationProblem, outcome: AllocationOutcome = allocate(problem)): object {
  const { units, forms, options, places } = problem;
  const kinds = ['', ' later', ' fewer', ' later and fewer', ' held'];
  const placed = units.ids.map((id, unit) => {
    const option = outcome.option[unit] as number;
    if (option === none) return [id, undefined] as const;
    const nth = option - (units.optionStart[unit] as number);
    const place = (options.placeStart[unit] as number) + nth * (units.children[unit] as number);
    const kind = kinds[forms.kind[outcome.form[unit] as number] as number] as string;
    return [id, `${places.ids[options.group[place] as number]}${kind}`] as const;
  });
  return Object.fromEntries(placed.filter(([, place]) => place !== undefined));
}
