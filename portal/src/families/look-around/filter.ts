import { type HalfDay, halfDays } from '../../design/half-days';
import { isIncomeTier } from '../shared/price';
import { kilometres, middleOf, type Point, pointOf } from './distance';
import { type Room, roomOf } from './room';
import type { Place } from './places';

export const widerHours = ['before7', 'after18', 'saturdays', 'sundaysAndHolidays'] as const;
export type WiderHours = (typeof widerHours)[number];

/** What one looks for; it stands in the address of the page, and says nothing about who looks. */
export interface Filter {
  readonly nis: string;
  readonly start: string;
  readonly halfDays: readonly HalfDay[];
  readonly price: 'any' | 'income';
  readonly kind: 'any' | 'familyCare' | 'groupCare';
  readonly within: number;
  readonly hours: readonly WiderHours[];
  readonly inclusive: boolean;
  readonly onlyFree: boolean;
}

export const farthest = 99;

export function filterFrom(asked: URLSearchParams, today: string): Filter {
  const listed = (name: string) => (asked.get(name) ?? '').split(',');
  const kind = asked.get('soort');
  return {
    nis: asked.get('gemeente') ?? '',
    start: asked.get('start') ?? today,
    halfDays: halfDays.filter((halfDay) => listed('dagen').includes(halfDay)),
    price: asked.get('prijs') === 'inkomen' ? 'income' : 'any',
    kind: kind === 'familyCare' || kind === 'groupCare' ? kind : 'any',
    within: Number(asked.get('afstand') ?? farthest),
    hours: widerHours.filter((hours) => listed('uren').includes(hours)),
    inclusive: asked.get('inclusief') === 'ja',
    onlyFree: asked.get('vrij') === 'ja',
  };
}

export function addressOf(filter: Filter): URLSearchParams {
  const given = {
    gemeente: filter.nis,
    start: filter.start,
    dagen: filter.halfDays.join(','),
    prijs: filter.price === 'income' ? 'inkomen' : '',
    soort: filter.kind === 'any' ? '' : filter.kind,
    afstand: filter.within === farthest ? '' : String(filter.within),
    uren: filter.hours.join(','),
    inclusief: filter.inclusive ? 'ja' : '',
    vrij: filter.onlyFree ? 'ja' : '',
  };
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
}

export interface Found {
  readonly place: Place;
  readonly room: Room;
  /** Kilometres from the middle of the municipality. */
  readonly distance: number | undefined;
  readonly point: Point | undefined;
}

export const hasIncomeTariff = ({ placeGroups }: Pick<Place, 'placeGroups'>) =>
  placeGroups.some(({ tier }) => isIncomeTier(tier));
export const hasFreePrice = ({ placeGroups }: Pick<Place, 'placeGroups'>) =>
  placeGroups.some(({ tier }) => !isIncomeTier(tier));

const order: readonly Room['is'][] = ['free', 'partly', 'unknown', 'full'];

/** Places that fit, with room first, then the nearest. */
export function findPlaces(places: readonly Place[], filter: Filter): readonly Found[] {
  const here = middleOf(places.filter(({ nis }) => nis === filter.nis).flatMap((one) => pointOf(one) ?? []));
  return places
    .filter((place) => fits(place, filter))
    .map((place): Found => {
      const point = pointOf(place);
      const distance = here && point && kilometres(here, point);
      return { place, point, distance, room: roomOf(place.vacancies, filter.halfDays) };
    })
    .filter(({ distance }) => distance === undefined || distance <= filter.within)
    .filter(({ room }) => !filter.onlyFree || room.is === 'free' || room.is === 'partly')
    .sort(
      (one, other) =>
        order.indexOf(one.room.is) - order.indexOf(other.room.is) ||
        (one.distance ?? farthest) - (other.distance ?? farthest),
    );
}

function fits(place: Place, { price, kind, hours, inclusive }: Filter): boolean {
  return (
    (price === 'any' || hasIncomeTariff(place)) &&
    (kind === 'any' || place.kind === kind) &&
    hours.every((one) => place.widerHours.includes(one)) &&
    (!inclusive || place.inclusive === true)
  );
}
