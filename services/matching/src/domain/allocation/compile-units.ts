import type { Fault } from '@samenloket/event-sourcing';
import { IdIndex } from './id-index.js';
import {
  ContractOrder,
  FormKind,
  Pool,
  type FormColumns,
  type OptionColumns,
  type UnitColumns,
} from './problem.js';
import type { ProblemDescription, UnitDescription } from './problem-description.js';

export function unitColumns(units: readonly UnitDescription[], faults: Fault[]): UnitColumns {
  const rows = new IdIndex(units, 'units', faults);
  return {
    ids: units.map(({ id }) => id),
    count: units.length,
    children: Uint8Array.from(units, childrenOf),
    formStart: starts(units, ({ forms }) => forms.length),
    optionStart: starts(units, optionCount),
    reserved: Uint8Array.from(units, ({ reserved }) => Number(reserved)),
    incomeTariffOnly: Uint8Array.from(units, ({ incomeTariffOnly }) => Number(incomeTariffOnly)),
    pools: Uint8Array.from(units, poolsOf),
    contractOrder: Uint8Array.from(
      units,
      ({ contractOrder = 'fullnessFirst' }) => ContractOrder[contractOrder],
    ),
    splitFrom: Int32Array.from(units, ({ splitFrom }, row) =>
      rows.rowOf(splitFrom, `units[${row}].splitFrom`),
    ),
  };
}

export function formColumns(units: readonly UnitDescription[], faults: Fault[]): FormColumns {
  const forms = units.flatMap((unit) => unit.forms);
  const care = forms.flatMap((form) => form.care);
  units.forEach((unit, row) => {
    if (unit.forms.every((form) => form.care.length === childrenOf(unit))) return;
    faults.push({
      path: `units[${row}].forms`,
      message: `Give the care of each of its ${childrenOf(unit)} children.`,
    });
  });
  return {
    kind: Uint8Array.from(forms, ({ kind }) => FormKind[kind]),
    careStart: starts(units, (unit) => unit.forms.length * childrenOf(unit)),
    halfDays: Uint32Array.from(care, ({ halfDays }) =>
      halfDays.reduce((mask, halfDay) => mask | (1 << halfDay), 0),
    ),
    from: Uint8Array.from(care, ({ from }) => from),
    until: Uint8Array.from(care, ({ until }) => until),
  };
}

export function optionColumns({ units, placeGroups }: ProblemDescription, faults: Fault[]): OptionColumns {
  const groups = new IdIndex(placeGroups, 'placeGroups', []);
  const wish: number[] = [];
  const group: number[] = [];
  const key: number[] = [];
  units.forEach((unit, row) => {
    unit.wishes.forEach(({ location, options }, nth) => {
      for (const option of options) {
        const path = `units[${row}].wishes[${nth}]`;
        if (option.groups.length !== childrenOf(unit) || option.keys.length !== childrenOf(unit)) {
          faults.push({
            path,
            message: `Give a group and a key for each of its ${childrenOf(unit)} children.`,
          });
        }
        const found = option.groups.map((id) => groups.rowOf(id, path));
        const isThere = found.every((one) => placeGroups[one]?.location === location);
        if (!isThere) faults.push({ path, message: `Only groups of ${location} can be named here.` });
        wish.push(nth);
        group.push(...found.map((one) => Math.max(0, one)));
        key.push(...option.keys);
      }
    });
  });
  return {
    wish: Uint8Array.from(wish),
    placeStart: starts(units, (unit) => optionCount(unit) * childrenOf(unit)),
    group: Uint32Array.from(group),
    key: Float64Array.from(key),
  };
}

function childrenOf({ children = 1 }: UnitDescription): number {
  return children;
}

function poolsOf({ pools = ['ordinary'] }: UnitDescription): number {
  return pools.reduce((sum, pool) => sum | Pool[pool], 0);
}

function optionCount({ wishes }: UnitDescription): number {
  return wishes.reduce((sum, { options }) => sum + options.length, 0);
}

/** First row of each unit, and behind the last one the number of all rows. */
function starts(units: readonly UnitDescription[], rowsOf: (unit: UnitDescription) => number): Uint32Array {
  const start = new Uint32Array(units.length + 1);
  units.forEach((unit, row) => {
    start[row + 1] = (start[row] as number) + rowsOf(unit);
  });
  return start;
}
