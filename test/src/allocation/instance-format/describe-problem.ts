import {
  ContractOrder,
  FormKind,
  none,
  Pool,
  type AllocationProblem,
  type FormDescription,
  type OptionDescription,
  type PlaceGroupDescription,
  type ProblemDescription,
  type ReserveDescription,
  type UnitDescription,
  type WishDescription,
} from '@samenloket/matching/allocation';

/** A problem in columns as people and files write it: what `compileProblem` makes columns of. */
export function describeProblem(problem: AllocationProblem): ProblemDescription {
  const rows = (count: number) => [...Array(count).keys()];
  return {
    ...describeFrame(problem),
    reserves: rows(problem.reserves.count).map((row) => describeReserve(problem, row)),
    placeGroups: rows(problem.places.count).map((row) => describeGroup(problem, row)),
    units: rows(problem.units.count).map((row) => describeUnit(problem, row)),
  };
}

export type Frame = Omit<ProblemDescription, 'reserves' | 'placeGroups' | 'units'>;

export function describeFrame({
  firstMonth,
  months,
  halfDays,
  seed,
  processingOrders,
  classSize,
}: AllocationProblem): Frame {
  return { firstMonth, months, halfDays, seed, processingOrders, classSize };
}

export function describeReserve({ reserves }: AllocationProblem, row: number): ReserveDescription {
  return {
    id: `reserve-${row + 1}`,
    numerator: reserves.numerator[row]!,
    denominator: reserves.denominator[row]!,
    children: reserves.children[row]!,
    reservedPresent: reserves.reservedPresent[row]!,
  };
}

export function describeGroup(
  { places, months, halfDays }: AllocationProblem,
  row: number,
): PlaceGroupDescription {
  const [limit, reserve] = [places.within[row]!, places.reserve[row]!];
  const freeIn = (month: number) => [
    ...places.free.subarray((row * months + month) * halfDays).subarray(0, halfDays),
  ];
  return {
    id: places.ids[row]!,
    location: `location-${places.location[row]! + 1}`,
    tier: places.tier[row] as 0 | 1 | 2 | 3,
    incomeTariff: places.incomeTariff[row] === 1,
    pool: nameIn(Pool, places.pool[row]!),
    free: Array.from({ length: months }, (_, month) => freeIn(month)),
    ...(limit === none ? {} : { within: places.ids[limit]! }),
    ...(reserve === none ? {} : { reserve: `reserve-${reserve + 1}` }),
  };
}

export function describeUnit(problem: AllocationProblem, row: number): UnitDescription {
  const { units } = problem;
  const joint = units.splitFrom[row]!;
  const pools = (Object.keys(Pool) as (keyof typeof Pool)[]).filter(
    (pool) => (units.pools[row]! & Pool[pool]) !== 0,
  );
  return {
    id: units.ids[row]!,
    children: units.children[row]!,
    reserved: units.reserved[row] === 1,
    incomeTariffOnly: units.incomeTariffOnly[row] === 1,
    pools,
    contractOrder: nameIn(ContractOrder, units.contractOrder[row]!),
    ...(joint === none ? {} : { splitFrom: units.ids[joint]! }),
    forms: rowsOf(units.formStart, row).map((form) => describeForm(problem, row, form)),
    wishes: describeWishes(problem, row),
  };
}

function describeForm({ units, forms }: AllocationProblem, unit: number, form: number): FormDescription {
  const children = units.children[unit]!;
  const first = forms.careStart[unit]! + (form - units.formStart[unit]!) * children;
  return {
    kind: nameIn(FormKind, forms.kind[form]!),
    care: Array.from({ length: children }, (_, child) => ({
      halfDays: [...Array(28).keys()].filter((halfDay) => (forms.halfDays[first + child]! >>> halfDay) & 1),
      from: forms.from[first + child]!,
      until: forms.until[first + child]!,
    })),
  };
}

function describeWishes(problem: AllocationProblem, unit: number): WishDescription[] {
  const { units, options, places } = problem;
  const children = units.children[unit]!;
  const described = rowsOf(units.optionStart, unit).map((option) => {
    const first = options.placeStart[unit]! + (option - units.optionStart[unit]!) * children;
    const groups = [...options.group.subarray(first, first + children)];
    return {
      wish: options.wish[option]!,
      location: `location-${places.location[groups[0]!]! + 1}`,
      option: {
        groups: groups.map((group) => places.ids[group]!),
        keys: [...options.key.subarray(first, first + children)],
      } satisfies OptionDescription,
    };
  });
  return [...new Set(described.map(({ wish }) => wish))].map((wish) => {
    const there = described.filter((one) => one.wish === wish);
    return { location: there[0]!.location, options: there.map(({ option }) => option) };
  });
}

function rowsOf(start: Uint32Array, unit: number): number[] {
  return Array.from({ length: start[unit + 1]! - start[unit]! }, (_, nth) => start[unit]! + nth);
}

function nameIn<Name extends string>(numbers: Readonly<Record<Name, number>>, value: number): Name {
  const found = (Object.keys(numbers) as Name[]).find((name) => numbers[name] === value);
  if (found === undefined) throw new Error(`There is no name for ${value}.`);
  return found;
}
