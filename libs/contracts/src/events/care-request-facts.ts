import type { CarePattern } from '@samenloket/regional';

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
  /** ISO date; never changes after registration. */
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
  /** `YYYY-MM` of the birth or expected date: the day stays with intake. */
  readonly birthMonth?: string;
  readonly unborn: boolean;
  readonly careForm: 'babyToddler' | 'outOfSchool';
  readonly twinOf?: string;
}
