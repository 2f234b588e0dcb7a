import type { CarePattern, CarePlanDetails } from '@samenloket/regional';

export const urgentReasons = [
  'startOfWork',
  'startOfTraining',
  'careFellAway',
  'crisisWithoutCare',
  'crisisWithCare',
] as const;
export type UrgentReason = (typeof urgentReasons)[number];

export const atypicalHours = ['before7', 'after18', 'saturdays', 'sundaysAndHolidays'] as const;
export type AtypicalHours = (typeof atypicalHours)[number];

/** Declared by the family, as they were at the time of the request (docs/domain.md, "Candidates for a place"). */
export interface PriorityFacts {
  readonly workOrTraining: boolean;
  readonly single: boolean;
  readonly lowIncome: boolean;
  readonly fosterChild: boolean;
  readonly healthOrCare: boolean;
  readonly noDiploma: boolean;
}

export const wishKinds = ['locations', 'organiser', 'municipality', 'open'] as const;

/** Where care is wished: the preferred locations, any place of an organiser, of a municipality, or of the area. */
export interface RequestWish {
  readonly kind: (typeof wishKinds)[number];
  /** With kind `organiser`. */
  readonly organiserId?: string;
  /** NIS code, with kind `municipality`. */
  readonly nis?: string;
}

/** All of a request that is not personal: what other services may know. Absent means not known. */
export interface CareRequestFacts {
  /** The desk's own number, `AV00001`. */
  readonly number: string;
  readonly deskId: string;
  /** Random id of the family. */
  readonly familyId: string;
  /** ISO date. */
  readonly askedOn: string;
  readonly channel?: string;
  /** NIS code of the municipality where care is asked: the row of the yearly report. */
  readonly nisAsked?: string;
  readonly nisHome?: string;
  /** Where a parent works. */
  readonly nisWork?: string;
  /** ISO date; never changes after registration. */
  readonly originalStart?: string;
  /** ISO date; follows the family's wish. */
  readonly wantedStart?: string;
  readonly pattern?: CarePattern;
  /** Hours, variable and occasional days, a longer roster: what the pattern does not say. */
  readonly plan?: CarePlanDetails;
  readonly flexible?: boolean;
  readonly acceptsFewerDays?: boolean;
  readonly acceptsLaterStart?: boolean;
  /** Only where the other children of this family that a round looks at get a place too. */
  readonly onlyWithSiblings?: boolean;
  /** Rather together with those children than alone, but alone when there is no place for all. */
  readonly ratherWithSiblings?: boolean;
  /** Rather fewer days or a later start at a location wished more than all that was asked at another one. */
  readonly locationFirst?: boolean;
  readonly tariff: 'incomeTariffOnly' | 'any';
  /** Ids of locations, most wanted first. */
  readonly preferences: readonly string[];
  /** Absent: the preferred locations, or the whole municipality when there are none. */
  readonly wish?: RequestWish;
  /** The family asked for its income tariff attest. */
  readonly incomeTariffAttest?: boolean;
  /** The OCMW refers it for its own lower tariff. */
  readonly ocmwTariffReferral?: boolean;
  readonly urgentReason?: UrgentReason;
  readonly atypicalHours: readonly AtypicalHours[];
  readonly specialCareNeed: boolean;
  readonly priorityFacts: PriorityFacts;
  readonly siblingLocationId?: string;
  /** Last day of that brother or sister there, ISO date; absent: not known to end. */
  readonly siblingInCareUntil?: string;
  /** How much each parent works or trains, in percent of full-time. */
  readonly workPercentages?: readonly number[];
  /** The organiser that a parent works for. */
  readonly staffOfOrganiserId?: string;
  /** `YYYY-MM` of the birth or expected date: the day stays with intake. */
  readonly birthMonth?: string;
  readonly unborn: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
  readonly twinOf?: string;
  /** The earlier request of the child that this one goes on from: care that was found there fell away. */
  readonly follows?: string;
  /** The request for the same child's care at the other parent's. */
  readonly coParentingWith?: string;
  /** The request that lapsed or ended before this one. */
  readonly followsRequestId?: string;
}
