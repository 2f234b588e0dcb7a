import type { CarePattern } from '@samenloket/regional';
import { knownFacts } from '../plain-facts.js';
import { endOf, type Placement, type PlacementChange } from './location-state.js';

/** Days in a row on which a child has the same half-days in the same group. */
export interface PlacementPart {
  readonly placeGroupId: string;
  readonly from: string;
  /** First day after it; absent is open. */
  readonly until?: string;
  readonly pattern: CarePattern;
}

/** What is needed of a placement, also of how others show it. */
type Agreed = Pick<
  Placement,
  'placeGroupId' | 'start' | 'until' | 'endedOn' | 'pattern' | 'changes' | 'settlingIn'
>;

/** What a child occupies, in order: settling in, then from the start what is agreed, change by change. */
export function partsOf(placement: Agreed): PlacementPart[] {
  const care = careOf(placement);
  const { settlingIn } = placement;
  const [first] = care;
  if (!first || !settlingIn) return care;
  const { from, until, halfDays } = settlingIn;
  return [{ placeGroupId: first.placeGroupId, from, until, pattern: { weeks: [halfDays] } }, ...care];
}

/** The same without settling in. */
export function careOf(placement: Agreed): PlacementPart[] {
  const { placeGroupId, pattern, start, changes = [] } = placement;
  const end = endOf(placement);
  return [{ from: start, placeGroupId, pattern }, ...changes].flatMap((agreed, index) => {
    const from = agreed.from < start ? start : agreed.from;
    const until = earliest(changes[index]?.from, end);
    const isNever = until !== undefined && until <= from;
    return isNever ? [] : [{ placeGroupId: agreed.placeGroupId, from, until, pattern: agreed.pattern }];
  });
}

/** From its date on a change takes the place of all that was agreed, later changes and an earlier end included. */
export function changedPlacement<Child extends Agreed>(placement: Child, change: PlacementChange): Child {
  const { from, placeGroupId, pattern, until } = change;
  const earlier = (placement.changes ?? []).filter((known) => known.from < from);
  const changes = [...earlier, knownFacts({ from, placeGroupId, pattern, until })];
  return knownFacts({ ...placement, endedOn: undefined, changes });
}

/** The placement as far as it lies before a date. */
export function placementBefore(placement: Placement, date: string): Placement {
  const end = endOf(placement);
  return end !== undefined && end <= date ? placement : { ...placement, endedOn: date };
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
