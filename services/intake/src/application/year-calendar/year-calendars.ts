import { nurserySchoolEntry } from '@samenloket/regional';
import { allDocuments, type FindOptions, type Page } from '@samenloket/read-models';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { Found, SearchDoc } from '../../read-models/searches/search.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import { monthsOf, type Period } from './calendar-period.js';

/** One line of the calendar. Nothing personal is in it but the colleague. */
export interface CalendarEntry {
  readonly requestId: string;
  readonly number: string;
  readonly askedOn: string;
  /** ISO date. */
  readonly neededFrom: string;
  /** ISO date of the entry day of nursery school; null when it is not known when the child is born. */
  readonly toSchoolOn: string | null;
  readonly found: Found;
  /** Random id of the colleague who follows it up. */
  readonly assignedTo: string | null;
  readonly colleague: string | null;
}

/** How many requests of a month there are, and how far they are. */
export type CalendarMonth = { readonly month: string; readonly asked: number } & Readonly<
  Record<Found, number>
>;

/** What desks keep in a spreadsheet today: who needs a place when, and which cells are green. */
export class YearCalendars {
  constructor(private readonly views: IntakeViews) {}

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

function entryOf(
  { requestId, facts, assignment }: CareRequestDoc,
  neededFrom: string,
  found: Found,
): CalendarEntry {
  const { number, askedOn, birthMonth } = facts;
  return {
    requestId,
    number,
    askedOn,
    neededFrom,
    toSchoolOn: birthMonth === undefined ? null : nurserySchoolEntry(birthMonth),
    found,
    assignedTo: assignment?.to ?? null,
    colleague: assignment?.colleague ?? null,
  };
}
