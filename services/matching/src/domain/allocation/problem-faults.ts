import type { Fault } from '@samenloket/event-sourcing';
import { careRow, locationOf, placeRow } from './contract-key.js';
import { mostOrders } from './processing-order.js';
import { FormKind, none, type AllocationProblem } from './problem.js';

/** At most this many faults are named. */
const mostFaults = 100;

/** What makes columns no allocation problem; empty when the engine can take them. */
export function problemFaults(problem: AllocationProblem): Fault[] {
  const faults: Fault[] = [];
  for (const rule of [frameFaults, placeFaults, unitFaults, formFaults, optionFaults, sharedKeyFaults]) {
    for (const fault of rule(problem)) {
      if (faults.push(fault) === mostFaults) return faults;
    }
  }
  return faults;
}

function* frameFaults({ months, halfDays, processingOrders, classSize }: AllocationProblem): Iterable<Fault> {
  const isBetween = (value: number, from: number, to: number) =>
    Number.isInteger(value) && value >= from && value <= to;
  if (!isBetween(months, 1, 60)) yield { path: 'months', message: 'Give 1 to 60 months.' };
  if (!isBetween(halfDays, 1, 28)) yield { path: 'halfDays', message: 'Give 1 to 28 half-days.' };
  if (!isBetween(processingOrders, 1, mostOrders))
    yield { path: 'processingOrders', message: `Try 1 to ${mostOrders} orders.` };
  if (!isBetween(classSize, 1, Number.MAX_SAFE_INTEGER))
    yield { path: 'classSize', message: 'Give at least 1.' };
}

function* placeFaults({ places }: AllocationProblem): Iterable<Fault> {
  for (let group = 0; group < places.count; group++) {
    const limit = places.within[group] as number;
    const path = `placeGroups[${group}].within`;
    if (limit === none) continue;
    if (places.location[limit] !== places.location[group])
      yield { path, message: 'Name a group of this location.' };
    if (places.within[limit] !== none) yield { path, message: 'Name a group that counts in no other one.' };
  }
  for (let at = 0; at < places.free.length; at++) {
    if ((places.free[at] as number) > 511)
      yield { path: `free[${at}]`, message: 'Give at most 511 free places.' };
  }
}

function* unitFaults({ units }: AllocationProblem): Iterable<Fault> {
  for (let unit = 0; unit < units.count; unit++) {
    const children = units.children[unit] as number;
    if (children < 1 || children > 8)
      yield { path: `units[${unit}]`, message: 'Place 1 to 8 children together.' };
    const joint = units.splitFrom[unit] as number;
    if (joint === none) continue;
    if (joint === unit || units.splitFrom[joint] !== none) {
      yield {
        path: `units[${unit}].splitFrom`,
        message: 'Name a joint unit that is not split from another one.',
      };
    }
  }
}

function* formFaults(problem: AllocationProblem): Iterable<Fault> {
  const { units, forms, months, halfDays } = problem;
  for (let unit = 0; unit < units.count; unit++) {
    const end = units.formStart[unit + 1] as number;
    for (let form = units.formStart[unit] as number; form < end; form++) {
      const path = `units[${unit}].forms`;
      if (forms.kind[form] === FormKind.held && form !== end - 1) {
        yield { path, message: 'Put the place that the unit has last.' };
      }
      const first = careRow(problem, unit, form);
      for (let care = first; care < first + (units.children[unit] as number); care++) {
        const mask = forms.halfDays[care] as number;
        if (mask === 0 || mask >= 2 ** halfDays)
          yield { path, message: `Name half-days from 0 to ${halfDays - 1}.` };
        const until = forms.until[care] as number;
        if ((forms.from[care] as number) >= until || until > months) {
          yield { path, message: `Name months from 0, and an end after them of at most ${months}.` };
        }
      }
    }
  }
}

function* optionFaults(problem: AllocationProblem): Iterable<Fault> {
  const { units, forms, options, places } = problem;
  for (let unit = 0; unit < units.count; unit++) {
    const [first, end] = [units.optionStart[unit] as number, units.optionStart[unit + 1] as number];
    const lastForm = (units.formStart[unit + 1] as number) - 1;
    const path = `units[${unit}].wishes`;
    if (end > first && lastForm < (units.formStart[unit] as number))
      yield { path, message: 'Give a form of care too.' };
    const holds = lastForm >= (units.formStart[unit] as number) && forms.kind[lastForm] === FormKind.held;
    for (let option = first; option < end; option++) {
      if (option > first && locationOrWishIsWrong(problem, unit, option)) {
        yield { path, message: 'Put options of one wish together, in one location.' };
      }
      const isHeld = holds && option === end - 1;
      for (let child = 0; child < (units.children[unit] as number); child++) {
        const place = placeRow(problem, unit, option) + child;
        const key = options.key[place] as number;
        if (!Number.isSafeInteger(key) || key < 0 || (key === 0) !== isHeld) {
          yield {
            path,
            message: 'Give whole keys from 1 on; key 0 is the last option of a unit that has a place.',
          };
        }
        const group = options.group[place] as number;
        if (places.location[group] !== locationOf(problem, unit, option)) {
          yield { path, message: 'Name groups of one location in an option.' };
        }
        if (units.incomeTariffOnly[unit] === 1 && places.incomeTariff[group] === 0) {
          yield { path, message: 'A family at the income tariff only gets no free-price group.' };
        }
        if (((units.pools[unit] as number) & (places.pool[group] as number)) === 0) {
          yield {
            path,
            message: 'Name groups whose places are for this unit: ordinary, urgent or special need.',
          };
        }
      }
    }
    if (holds && end === first) yield { path, message: 'Name the place that the unit has.' };
  }
}

function locationOrWishIsWrong(problem: AllocationProblem, unit: number, option: number): boolean {
  const { wish } = problem.options;
  const [before, own] = [wish[option - 1] as number, wish[option] as number];
  if (before > own) return true;
  return before === own && locationOf(problem, unit, option - 1) !== locationOf(problem, unit, option);
}

/** In each group: two units with the same key, other than 0. */
function* sharedKeyFaults(problem: AllocationProblem): Iterable<Fault> {
  const { units, options, places } = problem;
  const isOneFamily = (one: number, other: number) =>
    one === other || units.splitFrom[one] === other || units.splitFrom[other] === one;
  const seen = Array.from({ length: places.count }, () => new Map<number, number>());
  for (let unit = 0; unit < units.count; unit++) {
    const end = placeRow(problem, unit, units.optionStart[unit + 1] as number);
    for (let place = options.placeStart[unit] as number; place < end; place++) {
      const key = options.key[place] as number;
      const keys = seen[options.group[place] as number] as Map<number, number>;
      const other = keys.get(key);
      if (key !== 0 && other !== undefined && !isOneFamily(unit, other)) {
        yield { path: `units[${unit}].wishes`, message: 'Give each unit of a group another key.' };
      }
      keys.set(key, unit);
    }
  }
}
