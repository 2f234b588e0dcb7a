import { municipalities } from '@samenloket/regional';

/** One municipality of a desk's working area; ISO dates, both inclusive, absent is open. */
export interface AreaMember {
  readonly nis: string;
  readonly organiser?: string;
  readonly enterpriseNumber?: string;
  readonly from?: string;
  readonly to?: string;
}

type Period = Pick<AreaMember, 'from' | 'to'>;

/** A municipality that two members of areas both have, and the first day on which they do. */
export interface SharedMunicipality {
  /** As it is called on that day. */
  readonly nis: string;
  /** Absent when it was so from the beginning. */
  readonly since?: string;
}

/**
 * The municipality that two members have on one day. A merger may bring them together long after both were described:
 * a member that names an old code follows it to what it became.
 */
export function sharedMunicipality(one: AreaMember, other: AreaMember): SharedMunicipality | undefined {
  if (!municipalities.isKnown(one.nis) || !municipalities.isKnown(other.nis)) {
    return one.nis === other.nis && overlap(one, other) ? { nis: one.nis } : undefined;
  }
  if (!overlap(one, other)) return undefined;
  const since = [one.from, other.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const days = [since, ...changesOf(one.nis), ...changesOf(other.nis)]
    .filter((date) => date === undefined || (coversDate(one, date) && coversDate(other, date)))
    .sort((first, second) => (first ?? '').localeCompare(second ?? ''));
  for (const day of days) {
    const nis = municipalitiesOn(one, day ?? '').find((code) =>
      municipalitiesOn(other, day ?? '').includes(code),
    );
    if (nis !== undefined) return { nis, ...(day !== undefined && { since: day }) };
  }
  return undefined;
}

/** Whether the member serves a municipality on that date, by whatever code one of both is called. */
export function serves(member: AreaMember, nis: string, date: string): boolean {
  if (!coversDate(member, date)) return false;
  if (!municipalities.isKnown(nis) || !municipalities.isKnown(member.nis)) return member.nis === nis;
  const asked = municipalities.codesOn(nis, date);
  return municipalitiesOn(member, date).some((code) => asked.includes(code));
}

/** The codes under which a municipality that `nis` stands for may be named in an area, on any date. */
export function namesOf(nis: string, date: string): readonly string[] {
  if (!municipalities.isKnown(nis)) return [nis];
  const codes = [nis, ...municipalities.codesOn(nis, date)];
  return [...new Set(codes.flatMap((code) => [...municipalities.codesOverTime(code)]))];
}

export function coversDate({ from, to }: Period, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

function municipalitiesOn({ nis }: AreaMember, date: string): readonly string[] {
  return municipalities.codesOn(nis, date);
}

/** Days on which what the code stands for was called otherwise. */
function changesOf(nis: string): string[] {
  const codes = municipalities.codesOverTime(nis);
  return municipalities.all().flatMap((known) => (codes.has(known.nis) ? [known.validFrom] : []));
}

function startsBeforeEndOf(one: Period, other: Period): boolean {
  return one.from === undefined || other.to === undefined || one.from <= other.to;
}
