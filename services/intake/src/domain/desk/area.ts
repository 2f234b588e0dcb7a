/** One municipality of a desk's working area; ISO dates, both inclusive, absent is open. */
export interface AreaMember {
  readonly nis: string;
  readonly organiser?: string;
  readonly enterpriseNumber?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whether two periods have a day in common. */
export function overlap(one: AreaMember, other: AreaMember): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

export function coversDate({ from, to }: Pick<AreaMember, 'from' | 'to'>, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

function startsBeforeEndOf(one: AreaMember, other: AreaMember): boolean {
  return one.from === undefined || other.to === undefined || one.from <= other.to;
}
