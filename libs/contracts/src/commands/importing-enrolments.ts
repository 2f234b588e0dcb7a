import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import type { CarePattern } from '@samenloket/regional';
import type { MessageContract } from '../message-contract.js';
import type { Shortage } from './holding-half-days.js';
import type { ImportAnswer } from './import-answer.js';
import { IsCarePattern, IsIsoDate } from './validation.js';

/** A child in care: `key` makes a second import of the same row harmless. */
export class ImportedEnrolment {
  @IsUUID() enrolmentId!: string;
  @IsOptional() @IsUUID() placeGroupId?: string;
  @IsOptional() @IsUUID() requestId?: string;
  @IsOptional() @Matches(/^\d{4}-\d{2}$/) birthMonth?: string;
  @IsIsoDate() start!: string;
  /** First day without care. */
  @IsOptional() @IsIsoDate() until?: string;
  @IsCarePattern() pattern!: CarePattern;
}

export class ImportEnrolments {
  @IsUUID()
  locationId!: string;

  /** All enrolments that the history gives this location: those no longer there are ended, unless `partial`. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ImportedEnrolment)
  enrolments!: ImportedEnrolment[];

  /** Rows were left out as bad: who is not among these may well be in care, and keeps the place. */
  @IsOptional()
  @IsBoolean()
  partial?: boolean;

  /** Ids of enrolments that stay as they are, or stay away: their requests are at another desk than who imports. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  untouched?: string[];

  /** Only say what it would come to. */
  @IsOptional()
  @IsBoolean()
  preview?: boolean;
}

export interface OverfilledHalfDay extends Shortage {
  readonly locationId: string;
  readonly placeGroupId: string;
}

/** Children placed by imported history. Never refused; where it overfills a group, the answer says so. */
export const importEnrolments: MessageContract<
  ImportEnrolments,
  ImportAnswer & { readonly overfilled: readonly OverfilledHalfDay[] }
> = { name: 'providerCapacity.importEnrolments.v1', request: ImportEnrolments };
