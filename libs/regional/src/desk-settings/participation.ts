/** From when until when an organiser takes part in a desk's central registration; ISO dates, both inclusive. */
export interface Participation {
  readonly organiserId: string;
  readonly from: string;
  /** Absent: until it ends. */
  readonly until?: string;
}

/**
 * Whether an organiser takes part on a date. One whose participation was never recorded does: a desk records it for
 * those that joined later, or that left.
 */
export function takesPart(known: readonly Participation[], organiserId: string, date: string): boolean {
  const own = known.filter((participation) => participation.organiserId === organiserId);
  return (
    own.length === 0 || own.some(({ from, until }) => from <= date && (until === undefined || date <= until))
  );
}

/** With this period, in the place of the one of this organiser that began on the same day. */
export function withParticipation(
  known: readonly Participation[],
  participation: Participation,
): readonly Participation[] {
  const others = known.filter(
    ({ organiserId, from }) => organiserId !== participation.organiserId || from !== participation.from,
  );
  return [...others, participation];
}
