import { IsIsoDate } from '@samenloket/contracts';
import { AfterPosition, ListArguments } from '@samenloket/platform';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { type CalendarFormat, calendarFormats } from '../../application/year-calendar/calendar-file.js';
import {
  type FollowUpAction,
  followUpActions,
} from '../../domain/care-request/follow-up/follow-up.events.js';
import { IsChannel } from './is-channel.js';
import { RequestArguments } from './request-arguments.js';

export class RecordFollowUpInput {
  @IsUUID() id!: string;
  @IsOptional() @IsChannel() channel?: string | null;
  @IsOptional() @IsIn(followUpActions) action?: FollowUpAction | null;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
  @IsOptional() @IsString() @MaxLength(4000) note?: string | null;
  @IsOptional() @IsString() @MaxLength(1000) nextStep?: string | null;
  @IsOptional() @IsIsoDate() dueOn?: string | null;
}

export class CompleteNextStepArguments extends RequestArguments {
  @IsUUID() stepId!: string;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
}

export class AssignArguments extends RequestArguments {
  @IsOptional() @IsUUID() to?: string | null;
  @IsOptional() @IsString() @MaxLength(200) colleague?: string | null;
}

export const agendaAssignees = ['everyone', 'me', 'nobody'] as const;
export const agendaDues = ['any', 'overdue', 'thisWeek', 'nothingPlanned'] as const;

export class AgendaArguments extends ListArguments {
  @IsUUID() deskId!: string;
  @IsOptional() @IsIn(agendaAssignees) assignedTo?: (typeof agendaAssignees)[number] | null;
  @IsOptional() @IsIn(agendaDues) due?: (typeof agendaDues)[number] | null;
}

const [firstYear, lastYear] = [2000, 2100];

export class CalendarArguments extends AfterPosition {
  @IsUUID() deskId!: string;
  @IsOptional() @IsInt() @Min(firstYear) @Max(lastYear) year?: number | null;
  @IsOptional() @IsInt() @Min(firstYear) @Max(lastYear) schoolYear?: number | null;
}

export class CalendarPageArguments extends ListArguments {
  @IsUUID() deskId!: string;
  @IsOptional() @IsInt() @Min(firstYear) @Max(lastYear) year?: number | null;
  @IsOptional() @IsInt() @Min(firstYear) @Max(lastYear) schoolYear?: number | null;
}

export class ExportCalendarArguments extends CalendarArguments {
  @IsIn(calendarFormats) format!: CalendarFormat;
}

export class MergeArguments {
  @IsUUID() keep!: string;
  @IsUUID() other!: string;
  @IsOptional() @IsString() @MaxLength(4000) explanation?: string | null;
}

export class TransferArguments extends RequestArguments {
  @IsUUID() toDeskId!: string;
  @IsOptional() @IsString() @MaxLength(4000) explanation?: string | null;
  @IsOptional() @IsIsoDate() lookAlongUntil?: string | null;
}

export class GrantArguments extends RequestArguments {
  @IsUUID() deskId!: string;
  @IsOptional() @IsIsoDate() from?: string | null;
  @IsOptional() @IsIsoDate() until?: string | null;
}

export class RevokeArguments extends RequestArguments {
  @IsUUID() deskId!: string;
}
