import { DomainError, type EventStore } from '@samenloket/event-sourcing';
import { allDocuments, type ViewReader } from '@samenloket/read-models';
import type { ReportedDeskDocument } from '../read-models/reported-desks/reported-desks.view.js';
import {
  countedInKey,
  type ReportedRequest,
} from '../read-models/reported-requests/reported-requests.view.js';
import type { ReportedDesk } from '../rules/reported-desk.js';
import type { ReportBasis } from '../rules/yearly-report.js';

/** What reports are counted from: the read models, as far as the event store is now. */
export class ReportSources {
  constructor(
    private readonly eventStore: EventStore,
    private readonly desks: ViewReader<ReportedDeskDocument>,
    private readonly requests: ViewReader<ReportedRequest>,
  ) {}

  /** Resolves when all that is committed now has been taken in: a report never misses what is known. */
  async caughtUp(): Promise<void> {
    const head = await this.eventStore.head();
    await Promise.all([this.desks.waitFor(head), this.requests.waitFor(head)]);
  }

  /** @throws DomainError NOT_FOUND */
  async desk(idOrCode: string): Promise<ReportedDesk> {
    const desks = this.desks.current();
    const byId = await desks.get(idOrCode);
    const desk = byId?.doc ?? (await desks.find({ filter: { code: idOrCode }, limit: 1 })).documents[0]?.doc;
    if (!desk || desk.descriptions.length === 0) {
      throw new DomainError('NOT_FOUND', 'There is no such desk. Give the id or the code of a desk (LLK-…).');
    }
    return desk;
  }

  async allDesks(): Promise<readonly ReportedDesk[]> {
    const { documents } = await this.desks.current().find();
    return documents.map(({ doc }) => doc).filter(({ descriptions }) => descriptions.length > 0);
  }

  async basis(desk: ReportedDesk, year: number): Promise<ReportBasis> {
    const requests: ReportedRequest[] = [];
    const filter = { countedIn: countedInKey(desk.deskId, year) };
    for await (const { doc } of allDocuments(this.requests.current(), { filter })) requests.push(doc);
    return { desk, requests };
  }
}
