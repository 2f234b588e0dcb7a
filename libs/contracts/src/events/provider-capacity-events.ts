import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay, Tier } from '@samenloket/regional';

export { type Tier, tiers } from '@samenloket/regional';

export interface PlaceGroupFacts {
  readonly placeGroupId: string;
  readonly tier: Tier;
  /** Ages in months, from inclusive, to exclusive. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** ISO dates, both inclusive; absent `validTo` is open. */
  readonly validFrom: string;
  readonly validTo?: string;
  /** Places per half-day; a half-day that is not named has none. */
  readonly capacity: Readonly<Partial<Record<HalfDay, number>>>;
}

export interface LocationFacts {
  readonly locationId: string;
  readonly organiserId: string;
  /** The desk whose files or staff registered it. */
  readonly deskId: string;
  readonly name: string;
  readonly kind: 'familyCare' | 'groupCare';
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly nis?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** `HH:MM` */
  readonly opens?: string;
  readonly closes?: string;
  readonly saturdays?: boolean;
  readonly inclusive?: boolean;
  readonly urgentPlaces?: number;
}

export type ProviderCapacityIntegrationEvent =
  | DomainEvent<
      'providerCapacity.organiserDescribed.v1',
      { organiserId: string; name: string; enterpriseNumber?: string }
    >
  | DomainEvent<'providerCapacity.locationDescribed.v1', LocationFacts>
  | DomainEvent<'providerCapacity.placeGroupDescribed.v1', { locationId: string } & PlaceGroupFacts>
  | DomainEvent<
      'providerCapacity.enrolmentStarted.v1',
      {
        locationId: string;
        placeGroupId: string;
        enrolmentId: string;
        requestId?: string;
        start: string;
        until?: string;
        pattern: CarePattern;
      }
    >
  | DomainEvent<
      'providerCapacity.enrolmentEnded.v1',
      { locationId: string; enrolmentId: string; requestId?: string; on: string }
    >
  /**
   * The organiser should say again what is free there. ISO dates; `attempt` counts from 1 since the last confirmation;
   * from `staleFrom` on its places are not shown as free any more.
   */
  | DomainEvent<
      'providerCapacity.vacancyConfirmationDue.v1',
      {
        locationId: string;
        organiserId: string;
        deskId: string;
        notConfirmedSince: string;
        attempt: number;
        dueOn: string;
        staleFrom?: string;
      }
    >;
