import { IsCarePattern, IsIsoDate, Place } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import type { CarePattern } from '@samenloket/regional';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { type OfferStatus, offerStatuses } from '../domain/request-offers/offer.js';
import type { CancelledBy } from '../domain/request-offers/request-offers.events.js';

export const declineReasons = [
  'foundElsewhere',
  'tooFar',
  'tooExpensive',
  'daysDoNotFit',
  'startDoesNotFit',
  'noLongerNeeded',
  'other',
] as const;

const IsChannel = () => Matches(/^[\w-]{1,40}$/, { message: '$property must be the name of a channel' });

export class MakeOfferInput extends Place {
  @IsUUID()
  requestId!: string;

  @IsOptional()
  @IsUUID()
  offerId?: string | null;
}

export class AcceptOfferInput {
  @IsUUID()
  offerId!: string;

  @IsOptional()
  @IsIsoDate()
  start?: string | null;

  @IsOptional()
  @IsCarePattern()
  pattern?: CarePattern | null;
}

export class OfferArguments {
  @IsUUID()
  offerId!: string;
}

export class ResendOfferArguments extends OfferArguments {
  @IsOptional()
  @IsChannel()
  channel?: string | null;
}

export class DeclineOfferArguments extends OfferArguments {
  @IsOptional()
  @IsIn(declineReasons)
  reason?: string | null;
}

export class CancelAcceptanceArguments extends OfferArguments {
  @IsIn(['family', 'organiser'])
  by!: CancelledBy;
}

export class FindOfferArguments extends AfterPosition {
  @IsUUID()
  id!: string;
}

export class OfferFilter {
  @IsOptional()
  @IsUUID()
  deskId?: string | null;

  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @IsOptional()
  @IsUUID()
  requestId?: string | null;

  @IsOptional()
  @IsIn(offerStatuses)
  status?: OfferStatus | null;
}

export class ListOffersArguments extends ListArguments {
  @IsOptional()
  @ValidateNested()
  @Type(() => OfferFilter)
  filter?: OfferFilter | null;

  @IsOptional()
  @IsIn(['NEWEST_FIRST', 'ANSWER_BY'])
  orderBy?: 'NEWEST_FIRST' | 'ANSWER_BY' | null;
}

export class CandidatesArguments extends ListArguments {
  @IsUUID()
  locationId!: string;

  @IsUUID()
  placeGroupId!: string;

  @IsIsoDate()
  start!: string;
}
