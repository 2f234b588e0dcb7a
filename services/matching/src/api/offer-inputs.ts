import { IsCarePattern, IsIsoDate, Place, SettlingIn } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import type { CarePattern } from '@samenloket/regional';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { type DeclineReason, declineReasons } from '../domain/request-offers/decline-reasons.js';
import { type OfferStatus, offerStatuses } from '../domain/request-offers/offer.js';
import type { CancelledBy } from '../domain/request-offers/request-offers.events.js';

const IsChannel = () => Matches(/^[\w-]{1,40}$/, { message: '$property must be the name of a channel' });

export class MakeOfferInput extends Place {
  @IsUUID()
  requestId!: string;

  @IsOptional()
  @IsUUID()
  offerId?: string | null;

  /** Last day of care. */
  @IsOptional()
  @IsIsoDate()
  temporaryUntil?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => SettlingIn)
  settlingIn?: SettlingIn | null;

  @IsOptional()
  @IsIsoDate()
  introductionVisitOn?: string | null;
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
  reason?: DeclineReason | null;
}

export class PlanIntroductionVisitArguments extends OfferArguments {
  @IsIsoDate()
  on!: string;

  @IsOptional()
  @IsBoolean()
  withDesk?: boolean | null;
}

export class CancelAcceptanceArguments extends OfferArguments {
  @IsIn(['family', 'organiser'])
  by!: CancelledBy;
}

export class TellNoPlaceArguments {
  @IsUUID()
  requestId!: string;

  @IsUUID()
  locationId!: string;
}

export class UnansweredArguments extends ListArguments {
  @IsUUID()
  organiserId!: string;

  @IsOptional()
  @IsBoolean()
  overdueOnly?: boolean | null;
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

  /** Last day of care, for a temporary place. */
  @IsOptional()
  @IsIsoDate()
  temporaryUntil?: string | null;
}
