import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import type { CarePattern } from '@samenloket/regional';
import type { MessageContract } from '../message-contract.js';
import type { ImportAnswer } from './import-answer.js';
import { IsCarePattern, IsIsoDate } from './validation.js';

export const offerHistoryKinds = [
  'offerMade',
  'offerResent',
  'offerWithdrawn',
  'offerDeclined',
  'offerExpired',
  'offerAccepted',
  'acceptanceCancelled',
  'placedDirectly',
] as const;
export type OfferHistoryKind = (typeof offerHistoryKinds)[number];

/** One row of a desk's history that concerns an offer. */
export class OfferHistoryEntry {
  /** The same row of a later import has the same key. */
  @IsUUID()
  key!: string;

  @IsIn(offerHistoryKinds)
  kind!: OfferHistoryKind;

  @IsISO8601()
  happenedAt!: string;

  @IsUUID()
  offerId!: string;

  /** With offerMade and placedDirectly. */
  @IsOptional()
  @IsUUID()
  locationId?: string;

  @IsOptional()
  @IsIsoDate()
  start?: string;

  @IsOptional()
  @IsCarePattern()
  pattern?: CarePattern;

  @IsOptional()
  @IsString()
  channel?: string;

  /** With acceptanceCancelled. */
  @IsOptional()
  @IsIn(['family', 'organiser'])
  by?: 'family' | 'organiser';
}

export class RequestHistory {
  @IsUUID()
  requestId!: string;

  @IsUUID()
  deskId!: string;

  @IsUUID()
  familyId!: string;

  /** In order of date. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OfferHistoryEntry)
  entries!: OfferHistoryEntry[];
}

export class ImportOfferHistory {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RequestHistory)
  requests!: RequestHistory[];

  /** Only say what it would come to. */
  @IsOptional()
  @IsBoolean()
  preview?: boolean;
}

/** Offers of the past, for many requests at once: known entries change nothing, changed ones become corrections. */
export const importOfferHistory: MessageContract<ImportOfferHistory, ImportAnswer> = {
  name: 'matching.importOfferHistory.v1',
  request: ImportOfferHistory,
};
