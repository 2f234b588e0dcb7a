import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { CarePattern, HalfDay } from '@samenloket/regional';
import { type PlaceKind, placeKinds } from '../events/provider-capacity-events.js';
import type { MessageContract } from '../message-contract.js';
import { SettlingIn } from './settling-in.js';
import { IsCarePattern, IsIsoDate, Place } from './validation.js';

export class HoldHalfDays extends Place {
  @IsUUID()
  offerId!: string;

  @IsUUID()
  requestId!: string;

  /** `YYYY-MM`; with it the age at the start picks the group and the expected end. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/)
  birthMonth?: string;

  /** First day without care of a temporary place; absent: what the age at the start says. */
  @IsOptional()
  @IsIsoDate()
  until?: string;

  /** Half-days before the start that are held as well. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SettlingIn)
  settlingIn?: SettlingIn;

  /** Kinds of places held apart that this request may have; those come first, ordinary ones after. */
  @IsOptional()
  @IsIn(placeKinds, { each: true })
  placeKinds?: readonly PlaceKind[];
}

/** A half-day that is full on a date. */
export interface Shortage {
  readonly date: string;
  readonly halfDay: HalfDay;
  readonly capacity: number;
  readonly occupied: number;
}

/**
 * `noGroup`: none takes a child of this age, from this date on, for this kind of care; `closed`: on the first day of
 * care, or for good before it ends; `notOpen`: never on one of the half-days; `idTaken`: the offer's id is that of a
 * child of another request, whose place stays as it is.
 */
export type HoldRefusal = 'full' | 'noGroup' | 'closed' | 'notOpen' | 'idTaken';

/** `until`: ISO date, the first day without the place, by age or because it is temporary; absent: not known. */
export type HoldAnswer =
  | { readonly held: true; readonly placeGroupId: string; readonly until?: string }
  | { readonly held: false; readonly reason: HoldRefusal; readonly shortages: readonly Shortage[] };

/** Holds half-days for an offer, or says which are full. Repeating it with the same offer id gives the same answer. */
export const holdHalfDays: MessageContract<HoldHalfDays, HoldAnswer> = {
  name: 'providerCapacity.holdHalfDays.v1',
  request: HoldHalfDays,
};

export class ConfirmHold {
  @IsUUID()
  locationId!: string;

  @IsUUID()
  offerId!: string;

  /** As accepted; never more half-days than held, never earlier. */
  @IsIsoDate()
  start!: string;

  @IsCarePattern()
  pattern!: CarePattern;
}

/** The offer was accepted: its hold becomes an enrolment, with the offer's id. */
export const confirmHold: MessageContract<ConfirmHold, { readonly enrolmentId: string }> = {
  name: 'providerCapacity.confirmHold.v1',
  request: ConfirmHold,
};

export class ReleaseHold {
  @IsUUID()
  locationId!: string;

  @IsUUID()
  offerId!: string;

  /** Whose offer it is: what another request has under this id stays. Absent: asked by an earlier release. */
  @IsOptional()
  @IsUUID()
  requestId?: string;
}

/** The offer came to nothing, or its acceptance was cancelled: hold or enrolment ends. Harmless to repeat. */
export const releaseHold: MessageContract<ReleaseHold, { readonly released: boolean }> = {
  name: 'providerCapacity.releaseHold.v1',
  request: ReleaseHold,
};
