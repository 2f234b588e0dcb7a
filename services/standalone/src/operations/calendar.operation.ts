import type { CalendarFormat } from '@samenloket/intake';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { requireKnownDesk } from './known-desk.js';
import type { Operation } from './operation.js';

const [firstYear, lastYear] = [2000, 2100];

export class CalendarArguments {
  /** Id or code of the desk. */
  @IsString()
  desk!: string;

  /** A calendar year, or the school year that begins in September of it: one of both. */
  @IsOptional()
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year?: number;

  @IsOptional()
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  schoolYear?: number;

  @IsIn(['csv', 'xlsx'])
  format!: CalendarFormat;
}

export interface CalendarResult {
  readonly fileName: string;
  readonly requests: number;
  /** The CSV or XLSX file. */
  readonly contentBase64: string;
}

/** The year calendar of a desk, without any name. */
export const calendarOperation: Operation<CalendarArguments, CalendarResult> = {
  name: 'calendar',
  arguments: CalendarArguments,
  run: async (platform, question) => {
    await platform.caughtUp(await platform.eventStore.head());
    await requireKnownDesk(platform, question.desk);
    const { fileName, requests, content } = await platform.services.intake.calendarFile(question);
    return { fileName, requests, contentBase64: content.toString('base64') };
  },
};
