import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  connectionOf,
  pageOptions,
  requireDesk,
  type RequestContext,
  requireRole,
} from '@samenloket/platform';
import { calendarFile } from '../../application/year-calendar/calendar-file.js';
import { periodOf } from '../../application/year-calendar/calendar-period.js';
import type { CalendarEntry } from '../../application/year-calendar/calendar-entry.js';
import { YearCalendars } from '../../application/year-calendar/year-calendars.js';
import { FileReader } from '../../application/open-file/file-reader.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { careRequestNode } from '../care-requests/care-request.node.js';
import {
  CalendarArguments,
  CalendarPageArguments,
  ExportCalendarArguments,
} from '../inputs/desk-work.input.js';

/** The year calendar of a desk: which places are needed from when, and what was found. */
@Resolver('CalendarEntry')
export class YearCalendarResolver {
  constructor(
    private readonly calendars: YearCalendars,
    private readonly desks: DeskDirectory,
    private readonly files: FileReader,
  ) {}

  @Query()
  async yearCalendarMonths(@Args() asked: CalendarArguments, @Context() context: RequestContext) {
    await this.require(asked, context);
    return this.calendars.months(asked.deskId, periodOf(asked));
  }

  @Query()
  async yearCalendar(@Args() asked: CalendarPageArguments, @Context() context: RequestContext) {
    await this.require(asked, context);
    const page = await this.calendars.page(asked.deskId, periodOf(asked), pageOptions(asked));
    return connectionOf(page, asked, (entry) => entry);
  }

  @Query()
  async exportYearCalendar(@Args() asked: ExportCalendarArguments, @Context() context: RequestContext) {
    await this.require(asked, context);
    const period = periodOf(asked);
    const { code } = await this.desks.get(asked.deskId);
    const entries = await this.calendars.all(asked.deskId, period);
    const { content, ...file } = await calendarFile(code ?? asked.deskId, period, entries, asked.format);
    return { ...file, contentBase64: content.toString('base64') };
  }

  @ResolveField()
  async request(@Parent() { requestId }: CalendarEntry, @Context() context: RequestContext) {
    const file = await this.files.find(context, requestId);
    return file && careRequestNode(file);
  }

  private async require(
    { deskId, afterPosition }: CalendarArguments | CalendarPageArguments,
    context: RequestContext,
  ): Promise<void> {
    requireDesk(requireRole(context, 'deskWorker'), deskId);
    await this.calendars.waitFor(afterPosition ?? 0);
  }
}
