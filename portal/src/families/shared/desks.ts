import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import { today } from '../../language/days';
import { Desks, type DesksQuery } from './desks.generated';
import { municipalities, type Municipality, todaysMunicipality } from './municipalities';

type Desk = DesksQuery['desks'][number];

/** Desks and what they agreed: public, and seldom other. */
export const desksQuestion = queryOptions({
  queryKey: ['Desks'],
  queryFn: () => ask(Desks, {}),
  staleTime: 600_000,
});

const isNow = (from: string | null | undefined, until: string | null | undefined) =>
  (!from || from <= today()) && (!until || until >= today());

export function deskOf(desks: readonly Desk[], nis: string): Desk | undefined {
  const asked = todaysMunicipality(nis);
  return desks.find(({ area }) =>
    area.some((member) => todaysMunicipality(member.nis) === asked && isNow(member.from, member.to)),
  );
}

/** Municipalities that have a desk here, by name. */
export function servedBy(desks: readonly Desk[]): readonly Municipality[] {
  return municipalities.filter(({ nis }) => deskOf(desks, nis));
}

/** What a desk agreed with all its organisers, today; nothing where it agreed none. */
export function agreedNumber(desk: Desk | undefined, setting: string): number | undefined {
  const agreement = desk?.agreements.find(
    (one) => one.setting === setting && !one.organiserId && !one.tier && isNow(one.validFrom, one.validUntil),
  );
  const value: unknown = agreement && JSON.parse(agreement.value);
  return typeof value === 'number' ? value : undefined;
}
