import type { CarePattern, CarePlanDetails } from '@samenloket/regional';

export type UrgentReason =
  'startOfWork' | 'startOfTraining' | 'careFellAway' | 'crisisWithoutCare' | 'crisisWithCare';
export type AtypicalHours = 'before7' | 'after18' | 'saturdays' | 'sundaysAndHolidays';

/** Declared by the family, as they were at the time of the request (docs/domain.md, "Candidates for a place"). */
export interface PriorityFacts {
  readonly workOrTraining: boolean;
  readonly single: boolean;
  readonly lowIncome: boolean;
  readonly fosterChild: boolean;
  readonly healthOrCare: boolean;
  readonly noDiploma: boolean;
}
export type PriorityFact = keyof PriorityFacts;

export const noPriorityFacts: PriorityFacts = {
  workOrTraining: false,
  single: false,
  lowIncome: false,
  fosterChild: false,
  healthOrCare: false,
  noDiploma: false,
};

/** Where care is wished: the preferred locations, any place of an organiser, of a municipality, or of the area. */
export interface RequestWish {
  readonly kind: 'locations' | 'organiser' | 'municipality' | 'open';
  /** With kind `organiser`. */
  readonly organiserId?: string;
  /** NIS code, with kind `municipality`. */
  readonly nis?: string;
}

/** All of a request that stays readable for ever: nothing in it tells who the family is. Absent means not known. */
export interface CareRequestFacts {
  /** The desk's own number, `AV00001`. */
  readonly number: string;
  readonly deskId: string;
  /** Random id of the family: names the key that its personal data are encrypted with. */
  readonly familyId: string;
  /** ISO date. */
  readonly askedOn: string;
  readonly channel?: string;
  /** NIS code of the municipality where care is asked. */
  readonly nisAsked?: string;
  readonly nisHome?: string;
  /** Where a parent works. */
  readonly nisWork?: string;
  /** ISO date; never changes: the yearly report counts on it. */
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
  /** `YYYY-MM` of the birth or expected date; the day is personal. */
  readonly birthMonth?: string;
  readonly unborn: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
  readonly twinOf?: string;
  /** The request for the same child's care at the other parent's. */
  readonly coParentingWith?: string;
  /** The request that lapsed or ended before this one. */
  readonly followsRequestId?: string;
  /** The earlier request of the child that this one goes on from: care that was found there fell away. */
  readonly follows?: string;
}
