import fc from 'fast-check';
import { allCodes, mergedInto, successorOf } from '../counter/municipality-codes.js';

export interface AreaRow {
  readonly nis: string;
  readonly geldig_van: string;
  readonly geldig_tot: string;
}

export interface Area {
  /** Rows of `loket.csv`; absent for a set without that file. */
  readonly rows: readonly AreaRow[] | undefined;
  /** Codes that `nis_vraag` may have. */
  readonly askable: readonly string[];
}

const always = (nis: string): AreaRow => ({ nis, geldig_van: '', geldig_tot: '' });

const merged = allCodes.filter((code) => mergedInto(code).length > 0);
const gone = allCodes.filter((code) => successorOf(code) !== undefined);
const changed = [...merged, ...gone];

/** Merged municipalities more often than the many that nothing happened to. */
const codes = fc.oneof(fc.constantFrom(...changed), fc.constantFrom(...changed, ...allCodes));

/** One municipality, written in one of the ways that desks write it. */
const written = fc
  .tuple(codes, fc.constantFrom('always', 'since', 'until', 'gap', 'byDate'), fc.constantFrom(0, 1, 2, 3))
  .map(([nis, how, shift]): AreaRow[] => {
    const year = 2021 + shift;
    const successor = successorOf(nis) ?? nis;
    const rows = {
      always: [always(nis)],
      since: [{ nis, geldig_van: `${year}-07-01`, geldig_tot: '' }],
      until: [{ nis, geldig_van: '', geldig_tot: `${year}-02-28` }],
      gap: [
        { nis, geldig_van: '', geldig_tot: `${year}-01-31` },
        { nis, geldig_van: `${year + 1}-03-01`, geldig_tot: '' },
      ],
      byDate: [
        { nis, geldig_van: '', geldig_tot: '2024-12-31' },
        { nis: successor, geldig_van: '2025-01-01', geldig_tot: '' },
      ],
    };
    return rows[how];
  });

const withFile = fc.array(written, { minLength: 1, maxLength: 4 }).map((groups): Area => {
  const taken = new Set<string>();
  const rows = groups.flatMap((group) => {
    if (group.some(({ nis }) => taken.has(nis))) return [];
    for (const { nis } of group) taken.add(nis);
    return group;
  });
  return {
    rows,
    askable: [...new Set(rows.flatMap(({ nis }) => [nis, successorOf(nis) ?? nis, ...mergedInto(nis)]))],
  };
});

const withoutFile = fc
  .uniqueArray(codes, { minLength: 1, maxLength: 5 })
  .map((askable): Area => ({ rows: undefined, askable }));

export const areas = fc.oneof({ weight: 4, arbitrary: withFile }, { weight: 1, arbitrary: withoutFile });
