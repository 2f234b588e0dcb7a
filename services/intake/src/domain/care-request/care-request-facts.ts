import type { CarePattern } from '@samenloket/regional';

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
  /** ISO date; never changes: the yearly report counts on it. */
  readonly originalStart?: string;
  /** ISO date; follows the family's wish. */
  readonly wantedStart?: string;
  readonly pattern?: CarePattern;
  readonly flexible?: boolean;
  readonly acceptsFewerDays?: boolean;
  readonly acceptsLaterStart?: boolean;
  readonly tariff: 'incomeTariffOnly' | 'any';
  /** Ids of locations, most wanted first. */
  readonly preferences: readonly string[];
  readonly urgentReason?: UrgentReason;
  readonly atypicalHours: readonly AtypicalHours[];
  readonly specialCareNeed: boolean;
  readonly priorityFacts: PriorityFacts;
  readonly siblingLocationId?: string;
  /** `YYYY-MM` of the birth or expected date; the day is personal. */
  readonly birthMonth?: string;
  readonly unborn: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
  readonly twinOf?: string;
}
