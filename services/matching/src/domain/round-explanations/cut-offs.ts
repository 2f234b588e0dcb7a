import type { RoundContent, RoundPlaceGroup, RoundUnit } from '../round-content/round-content.js';
import { monthAfter } from '../round-content/round-months.js';
import type { RoundResult, UnitResult } from '../round-content/round-result.js';

/** How full a group is on one half-day of one month, and whom it admitted last. */
export interface CutOff {
  readonly placeGroupId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** 0–13, in the even weeks of a two-week cycle 14–27. */
  readonly halfDay: number;
  /** Free for the round; places of children who may move from there count. */
  readonly places: number;
  /** Taken by what the round gives. */
  readonly given: number;
  /** Legal class of the last one admitted; absent when only children who have their place already are there. */
  readonly lastClass?: number;
}

/** The cut-offs of all groups of a location, where there is or was room: by group, month and half-day. */
export function cutOffsAt(content: RoundContent, result: RoundResult, locationId: string): CutOff[] {
  const groups = wholeGroups(content).filter(({ location }) => location === locationId);
  const taken = takenAt(content, result, locationId);
  return groups.flatMap((group) =>
    group.free.flatMap((halfDays, month) =>
      halfDays.flatMap((places, halfDay) => {
        const { given = 0, lastClass } = taken.get(cell(group.placeGroupId, month, halfDay)) ?? {};
        if (places === 0 && given === 0) return [];
        const at = {
          placeGroupId: group.placeGroupId,
          month: monthAfter(content.frame.firstMonth, month),
          halfDay,
        };
        return [{ ...at, places, given, ...(lastClass !== undefined && { lastClass }) }];
      }),
    ),
  );
}

interface Taken {
  given: number;
  lastClass?: number;
}

type NamedGroup = RoundPlaceGroup & { readonly placeGroupId: string };

/** Of a group with several rows the one that all others count in. */
function wholeGroups({ placeGroups }: RoundContent): NamedGroup[] {
  const byId = new Map(placeGroups.map((group) => [group.id, group]));
  const isNamed = (group: RoundPlaceGroup): group is NamedGroup => group.placeGroupId !== undefined;
  return placeGroups
    .filter(isNamed)
    .filter(({ within, placeGroupId }) => !within || byId.get(within)?.placeGroupId !== placeGroupId);
}

function takenAt(content: RoundContent, { units }: RoundResult, locationId: string) {
  const taken = new Map<string, Taken>();
  const groupOf = new Map(content.placeGroups.map(({ id, placeGroupId }) => [id, placeGroupId]));
  const unitOf = new Map(content.units.map((unit) => [unit.id, unit]));
  for (const { number, placed } of units) {
    const unit = unitOf.get(number);
    if (!unit || placed?.locationId !== locationId) continue;
    const form = unit.forms[placed.form];
    const legalClass = classOf(content, unit, placed, groupOf);
    placed.children.forEach(({ placeGroupId }, child) => {
      const { halfDays, from, until } = form?.care[child] ?? { halfDays: 0, from: 0, until: 0 };
      for (let month = from; month < until; month++)
        for (let halfDay = 0; halfDay < content.frame.halfDays; halfDay++)
          if ((halfDays >> halfDay) & 1) add(taken, cell(placeGroupId, month, halfDay), legalClass);
    });
  }
  return taken;
}

function add(taken: Map<string, Taken>, at: string, legalClass: number | undefined): void {
  const known = taken.get(at) ?? { given: 0 };
  const last = Math.max(known.lastClass ?? -1, legalClass ?? -1);
  taken.set(at, { given: known.given + 1, ...(last >= 0 && { lastClass: last }) });
}

/** Absent for a place that the child has already. */
function classOf(
  { frame }: RoundContent,
  { wishes }: RoundUnit,
  placed: NonNullable<UnitResult['placed']>,
  groupOf: ReadonlyMap<string, string | undefined>,
): number | undefined {
  if (placed.kind === 'held') return undefined;
  const isThere = (groups: readonly string[]) =>
    groups.every((group, child) => groupOf.get(group) === placed.children[child]?.placeGroupId);
  const keys = wishes[placed.wish]?.options.find(({ groups }) => isThere(groups))?.keys ?? [];
  return keys.length === 0 ? undefined : Math.floor(Math.max(...keys) / frame.classSize);
}

const cell = (...at: readonly (string | number)[]) => at.join(' ');
