import { ArrayMaxSize, IsArray, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import type { Tier } from '@samenloket/regional';
import type { PlaceKind } from '../events/provider-capacity-events.js';
import type { MessageContract } from '../message-contract.js';

/** So many locations at once: an answer over five years stays well below what a message may weigh. */
export const mostLocationsAtOnce = 25;

export class ListFreePlaces {
  @IsArray()
  @ArrayMaxSize(mostLocationsAtOnce)
  @IsUUID(undefined, { each: true })
  locationIds!: string[];

  /** First month, `YYYY-MM`. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  from!: string;

  @IsInt()
  @Min(1)
  @Max(60)
  months!: number;
}

/**
 * For each month, for each half-day of two weeks (0–13 in odd ISO weeks, 14–27 in even ones): places that are free on
 * every date with it. The last month stands for all time after it as well.
 */
export type FreePerMonth = readonly (readonly number[])[];

/** What a place group is from a date on; ISO dates, both inclusive. Ages in months, from inclusive, to exclusive. */
export interface PlaceGroupVersion {
  readonly tier: Tier;
  /** Held apart for these requests; absent: ordinary. */
  readonly kind?: PlaceKind;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly validFrom: string;
  readonly validTo?: string;
}

export interface FreePlacesInGroup {
  readonly placeGroupId: string;
  readonly versions: readonly PlaceGroupVersion[];
  /** For children of any mix of ages that the group takes: so many fit together, of whom some may be babies. */
  readonly free: FreePerMonth;
  /** How many babies (until thirteen months after the month of birth) fit among those; absent: as many. */
  readonly freeForBabies?: FreePerMonth;
}

export interface FreePlacesAtLocation {
  readonly locationId: string;
  /** False: not all children in care are known, so nobody knows what is free. */
  readonly known: boolean;
  /** Of child-minders: how many more children at once the location takes, whatever its groups say. */
  readonly atOnce?: FreePerMonth;
  readonly groups: readonly FreePlacesInGroup[];
}

/** What is free at these locations; half-days that are held for an offer are not. Unknown ones are left out. */
export const listFreePlaces: MessageContract<
  ListFreePlaces,
  { readonly locations: readonly FreePlacesAtLocation[] }
> = { name: 'providerCapacity.listFreePlaces.v1', request: ListFreePlaces };
