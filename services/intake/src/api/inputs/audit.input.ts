import { IsIsoDate } from '@samenloket/contracts';
import { ListArguments } from '@samenloket/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type CalendarFormat, calendarFormats } from '../../application/year-calendar/calendar-file.js';
import { type AuditKind, auditKinds } from '../../read-models/audit/audit.view.js';

export class AuditArguments extends ListArguments {
  @IsOptional() @IsUUID() deskId?: string | null;
  @IsOptional() @Matches(/^[\w-]{1,64}$/) subject?: string | null;
  @IsOptional() @IsIn(auditKinds) kind?: AuditKind | null;
  @IsOptional() @IsIsoDate() from?: string | null;
  @IsOptional() @IsIsoDate() until?: string | null;
}

/** Of all that there is, so without a page. */
export class ExportAuditArguments extends AuditArguments {
  @IsIn(calendarFormats) format!: CalendarFormat;
}
