import { type Weekday, weekdays } from '../../design/half-days';
import type { DescribeLocationInput, LocationFactsFragment } from './own-facts.generated';

export type OwnLocation = LocationFactsFragment;

/** As the form holds it; empty: nobody said. */
export interface LocationFields {
  readonly name: string;
  readonly kind: '' | OwnLocation['kind'];
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly nis: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly inclusive: boolean;
  readonly publicHolidays: boolean;
  readonly urgentPlaces: string;
  readonly hours: Readonly<Record<Weekday, { readonly from: string; readonly to: string }>>;
}

/** One pair of hours for every working day, as a location says it that never told its days apart. */
function isByOpens({ opens, closes, saturdays, openingHours }: OwnLocation): boolean {
  const days = weekdays.filter((day) => day !== 'su' && (day !== 'sa' || saturdays === true));
  const open = opens !== null && closes !== null ? days : [];
  return (
    open.length === openingHours.length &&
    openingHours.every(({ day, from, to }, nth) => day === open[nth] && from === opens && to === closes)
  );
}

/** All that the location said of itself, to send back: what is described takes the place of everything before. */
export function describedAs(location: OwnLocation): DescribeLocationInput {
  const { id, name, kind, street, postcode, town, nis, latitude, longitude } = location;
  const { opens, closes, saturdays, inclusive, urgentPlaces, publicHolidays } = location;
  return {
    ...{ id, organiserId: location.organiser.id, deskId: location.desk.id, name, kind },
    ...{ street, postcode, town, nis, latitude, longitude },
    ...{ opens, closes, saturdays, inclusive, urgentPlaces, publicHolidays },
    openingHours: isByOpens(location) ? null : location.openingHours,
  };
}

const text = (known: string | number | null | undefined) => (known ?? '').toString();

export function fieldsOf(location?: OwnLocation): LocationFields {
  const hoursOf = (day: Weekday) => location?.openingHours.find((one) => one.day === day);
  return {
    ...{ name: text(location?.name), kind: location?.kind ?? '', nis: text(location?.nis) },
    ...{ street: text(location?.street), postcode: text(location?.postcode), town: text(location?.town) },
    ...{ latitude: text(location?.latitude), longitude: text(location?.longitude) },
    ...{ inclusive: location?.inclusive ?? false, publicHolidays: location?.publicHolidays ?? false },
    urgentPlaces: text(location?.urgentPlaces),
    hours: Object.fromEntries(
      weekdays.map((day) => [day, { from: text(hoursOf(day)?.from), to: text(hoursOf(day)?.to) }]),
    ) as LocationFields['hours'],
  };
}

const given = (field: string) => field.trim() || null;
const number = (field: string) => (field.trim() === '' ? null : Number(field.replace(',', '.')));
/** A box that stays empty does not say "no" where nobody said so. */
const ticked = (box: boolean, before: boolean | null | undefined) =>
  box || typeof before === 'boolean' ? box : null;

/** What was read, with what the form says in its place. */
export function changedInput(before: DescribeLocationInput, fields: LocationFields): DescribeLocationInput {
  const { name, kind, street, postcode, town, nis, latitude, longitude, urgentPlaces } = fields;
  return {
    ...before,
    ...{ name: name.trim(), kind: kind || before.kind, nis: given(nis) },
    ...{ street: given(street), postcode: given(postcode), town: given(town) },
    ...{ latitude: number(latitude), longitude: number(longitude), urgentPlaces: number(urgentPlaces) },
    inclusive: ticked(fields.inclusive, before.inclusive),
    publicHolidays: ticked(fields.publicHolidays, before.publicHolidays),
  };
}

export const sameHours = (one: LocationFields['hours'], other: LocationFields['hours']): boolean =>
  weekdays.every((day) => one[day].from === other[day].from && one[day].to === other[day].to);

/** Hours per day take the place of one pair of hours for all days. */
export function withHours(
  input: DescribeLocationInput,
  hours: LocationFields['hours'],
): DescribeLocationInput {
  const open = weekdays.flatMap((day) => {
    const { from, to } = hours[day];
    return from && to ? [{ day, from, to }] : [];
  });
  return { ...input, opens: null, closes: null, saturdays: null, openingHours: open };
}
