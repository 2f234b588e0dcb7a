import { IsIsoDate } from '@samenloket/contracts';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { PriorityFact } from '../../domain/care-request/care-request-facts.js';
import {
  type ClosingOutcome,
  closingOutcomes,
  type LapseReason,
  lapseReasons,
} from '../../domain/care-request/ending/outcomes.js';
import { type EvidenceStatus, evidenceStatuses } from '../../domain/care-request/facts/facts.events.js';
import { ApplicantInput, ChildInput, RemarksInput } from './person.input.js';
import { RequestFactsInput } from './request-facts.input.js';
import { IsChannel } from './is-channel.js';

const priorityFacts: readonly PriorityFact[] = [
  'workOrTraining',
  'single',
  'lowIncome',
  'fosterChild',
  'healthOrCare',
  'noDiploma',
];

const idempotencyKey = /^[A-Za-z0-9-]{8,100}$/;
const keyMessage = '$property must have 8 to 100 letters, digits or dashes';

export class RegisterCareRequestInput {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @IsUUID() familyId?: string | null;
  @IsOptional() @IsIsoDate() askedOn?: string | null;
  @IsOptional() @IsChannel() channel?: string | null;
  @IsIsoDate() wantedStart!: string;
  @ValidateNested() @Type(() => RequestFactsInput) facts!: RequestFactsInput;
  @ValidateNested() @Type(() => ChildInput) child!: ChildInput;
  @ValidateNested() @Type(() => ApplicantInput) applicant!: ApplicantInput;
  @IsOptional() @ValidateNested() @Type(() => RemarksInput) remarks?: RemarksInput | null;
  @IsOptional() @IsIsoDate() consentGivenOn?: string | null;
  @IsOptional() @IsIsoDate() consentUntil?: string | null;
  @IsOptional() @Matches(idempotencyKey, { message: keyMessage }) idempotencyKey?: string | null;
}

export class CorrectCareRequestInput {
  @IsUUID() id!: string;
  @IsOptional() @ValidateNested() @Type(() => RequestFactsInput) facts?: RequestFactsInput | null;
  @IsOptional() @ValidateNested() @Type(() => ChildInput) child?: ChildInput | null;
  @IsOptional() @ValidateNested() @Type(() => ApplicantInput) applicant?: ApplicantInput | null;
  @IsOptional() @ValidateNested() @Type(() => RemarksInput) remarks?: RemarksInput | null;
}

export class DeclareFactInput {
  @IsUUID() id!: string;
  @IsIn(priorityFacts) fact!: PriorityFact;
  @IsBoolean() holds!: boolean;
  @IsIsoDate() declaredOn!: string;
  @IsIn(['family', 'certificate', 'desk', 'organisation']) source!: string;
  @IsOptional() @IsIn(evidenceStatuses) evidence?: EvidenceStatus | null;
  @IsOptional() @IsString() @MaxLength(4000) detail?: string | null;
}

export class GiveConsentInput {
  @IsUUID() id!: string;
  @IsUUID() referrerId!: string;
  @IsOptional() @IsIsoDate() givenOn?: string | null;
  @IsOptional() @IsIsoDate() until?: string | null;
}

export class CloseCareRequestInput {
  @IsUUID() id!: string;
  @IsIn(closingOutcomes) outcome!: ClosingOutcome;
  @IsOptional() @IsIn(lapseReasons) reason?: LapseReason | null;
  @IsOptional() @IsUUID() duplicateOf?: string | null;
  @IsOptional() @IsString() @MaxLength(4000) explanation?: string | null;
}
