import type { DomainEvent } from '@samenloket/event-sourcing';
import type { CarePattern, HalfDay, LegalGround, Tier, Weekday } from '@samenloket/regional';

export { type LegalGround, legalGrounds, type Tier, tiers } from '@samenloket/regional';

/** What places may be held apart for; ordinary places have no kind. */
export const placeKinds = ['urgent', 'occasional', 'inclusive'] as const;
export type PlaceKind = (typeof placeKinds)[number];

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
  /** Absent: ordinary places. */
  readonly kind?: PlaceKind;
  /** People who care for the children, per half-day; absent: not known. */
  readonly caregivers?: Readonly<Partial<Record<HalfDay, number>>>;
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
  /** Per day of the week, `HH:MM`; a day that is not named is closed. Absent: `opens`, `closes`, `saturdays` say it. */
  readonly openingHours?: Readonly<Partial<Record<Weekday, { readonly from: string; readonly to: string }>>>;
  readonly publicHolidays?: boolean;
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
  /** From this date on it holds instead of all that was told of the enrolment; `until` absent is open. */
  | DomainEvent<
      'providerCapacity.enrolmentChanged.v1',
      {
        locationId: string;
        enrolmentId: string;
        requestId?: string;
        from: string;
        placeGroupId: string;
        pattern: CarePattern;
        until?: string;
      }
    >
  /**
   * `until` is the first open day, absent: nobody knows. Told again of the same `from` it takes the place of what was
   * told: the location opens sooner or later, or with `until` the same as `from` never closes.
   */
  | DomainEvent<
      'providerCapacity.locationClosed.v1',
      { locationId: string; from: string; until?: string; reason: 'illness' | 'holiday' | 'crisis' | 'other' }
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
    >
  /**
   * A location closed without warning: its children, those still to come among them, are without a place from `from` on.
   * Their enrolments are told as ended too. `offers`: open ones that half-days were held for.
   */
  | DomainEvent<
      'providerCapacity.closedSuddenly.v1',
      {
        closureId: string;
        locationId: string;
        organiserId: string;
        deskId: string;
        from: string;
        legalGround?: LegalGround;
        children: readonly {
          readonly enrolmentId: string;
          readonly requestId?: string;
          readonly birthMonth?: string;
          readonly start: string;
          readonly pattern: CarePattern;
        }[];
        offers: readonly { readonly offerId: string; readonly requestId: string }[];
      }
    >;
