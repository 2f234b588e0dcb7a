import type { ChildPlace, FormKindName, RoundResult } from '../round-content/round-result.js';

export interface PlaceInRound extends Omit<ChildPlace, 'number'> {
  readonly locationId: string;
  readonly kind: FormKindName;
}

/** A child whose place is another one than before; absent: no place. */
export interface ChangedPlace {
  /** Round number of the child. */
  readonly number: string;
  readonly from?: PlaceInRound;
  readonly to?: PlaceInRound;
}

/** Children who have another place, or one where they had none, by the second result of a round. */
export function changedPlaces(before: RoundResult, after: RoundResult): ChangedPlace[] {
  const [had, has] = [placesByChild(before), placesByChild(after)];
  const numbers = [...new Set([...had.keys(), ...has.keys()])].sort();
  return numbers.flatMap((number) => {
    const [from, to] = [had.get(number), has.get(number)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ number, ...(from && { from }), ...(to && { to }) }];
  });
}

/** Where each child is, by its round number. */
export function placesByChild({ units }: RoundResult): ReadonlyMap<string, PlaceInRound> {
  const places = new Map<string, PlaceInRound>();
  for (const { placed } of units) {
    if (!placed) continue;
    const { locationId, kind, children } = placed;
    for (const { number, placeGroupId, month, pattern } of children) {
      places.set(number, { locationId, kind, placeGroupId, month, pattern });
    }
  }
  return places;
}
