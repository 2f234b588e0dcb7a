import { allDocuments, type FindOptions, type Page } from '@samenloket/read-models';
import type { Found, SearchDoc } from '../../read-models/searches/search.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';
import { type CalendarEntry, entryOf } from './calendar-entry.js';
import { calendarFile, type CalendarFile, type CalendarFormat } from './calendar-file.js';
import { type AskedPeriod, monthsOf, type Period, periodOf } from './calendar-period.js';

/** How many requests of a month there are, and how far they are. */
export type CalendarMonth = { readonly month: string; readonly asked: number } & Readonly<
  Record<Found, number>
>;

/** Code or id of the desk, a year or a school year, and how it is wanted. */
export interface CalendarQuestion extends AskedPeriod {
  readonly desk: string;
  readonly format: CalendarFormat;
}

export interface CountedCalendarFile extends CalendarFile {
  readonly requests: number;
}

/** What desks keep in a spreadsheet today: who needs a place when, and which cells are green. */
export class YearCalendars {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
  ) {}

  async waitFor(position: number): Promise<void> {
    await Promise.all([this.views.searches.waitFor(position), this.views.careRequests.waitFor(position)]);
  }

  async months(deskId: string, period: Period): Promise<CalendarMonth[]> {
    const found = new Map<string, Found[]>();
    for await (const { doc } of allDocuments(this.views.searches.current(), {
      filter: within(deskId, period),
    })) {
      const month = doc.wantedStart?.slice(0, 7) ?? '';
      found.set(month, [...(found.get(month) ?? []), doc.found]);
    }
    return monthsOf(period).map((month) => monthOf(month, found.get(month) ?? []));
  }

  /** In the order in which places are needed. */
  async page(
    deskId: string,
    period: Period,
    options: Pick<FindOptions, 'limit' | 'cursor'>,
  ): Promise<Page<CalendarEntry>> {
    const sort = { path: 'wantedStart', direction: 'asc' } as const;
    const page = await this.views.searches
      .current()
      .find({ filter: within(deskId, period), sort, ...options });
    const entries = await this.entries(page.documents.map(({ doc }) => doc));
    const documents = page.documents.flatMap(({ id, positions }) => {
      const doc = entries.get(id);
      return doc ? [{ id, doc, positions }] : [];
    });
    return { ...page, documents };
  }

  async all(deskId: string, period: Period): Promise<CalendarEntry[]> {
    const { documents } = await this.page(deskId, period, {});
    return documents.map(({ doc }) => doc);
  }

  /** For who sees nothing personal: colleagues' names are left out as well. @throws DomainError NOT_FOUND, or BAD_INPUT */
  async file({ desk, format, ...asked }: CalendarQuestion): Promise<CountedCalendarFile> {
    const { deskId, code } = (await this.desks.byCode(desk)) ?? (await this.desks.get(desk));
    const period = periodOf(asked);
    const entries = (await this.all(deskId, period)).map((entry) => ({ ...entry, colleague: null }));
    const file = await calendarFile(code ?? deskId, period, entries, format);
    return { ...file, requests: entries.length };
  }

  private async entries(searches: readonly SearchDoc[]): Promise<ReadonlyMap<string, CalendarEntry>> {
    const known = await this.views.careRequests.current().getMany(searches.map(({ requestId }) => requestId));
    const requests = new Map(known.map(({ id, doc }) => [id, doc]));
    return new Map(
      searches.flatMap((search) => {
        const request = requests.get(search.requestId);
        return request && search.wantedStart !== null
          ? [[search.requestId, entryOf(request, search.wantedStart, search.found)] as const]
          : [];
      }),
    );
  }
}

function within(deskId: string, { from, to }: Period) {
  return { deskId, isInCalendar: true, wantedStart: { $gte: from, $lte: to } };
}

function monthOf(month: string, found: readonly Found[]): CalendarMonth {
  const count = (kind: Found) => found.filter((one) => one === kind).length;
  return {
    month,
    asked: found.length,
    found: count('found'),
    partly: count('partly'),
    searching: count('searching'),
    stopped: count('stopped'),
  };
}
