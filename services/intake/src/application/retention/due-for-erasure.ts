import { allDocuments } from '@samenloket/read-models';
import { addMonths, brusselsDateOf, startOfDayInBrussels } from '@samenloket/regional';
import {
  type DueForErasure,
  type RetentionClass,
  retentionClasses,
  type RetentionCount,
} from '../../domain/retention/retention.js';
import { isPastTerm, type KeptRecord, type RetentionTerm } from '../../domain/retention/retention-terms.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';

const settingOf = {
  requests: 'retentionMonthsRequests',
  enquiries: 'retentionMonthsEnquiries',
  accessLog: 'retentionMonthsAccessLog',
} as const satisfies Record<RetentionClass, string>;

/** Finds what is past the terms that desks agreed; where nothing was agreed, nothing ever is. */
export class FindingDue {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
  ) {}

  async on(today: string): Promise<DueForErasure> {
    const terms = await this.termsOn(today);
    const termOf: RetentionTerm = (deskId, retentionClass) => terms.get(deskId)?.[retentionClass];
    const candidates = new Set<string>();
    for (const [deskId, agreed] of terms) {
      if (agreed.requests !== undefined) await this.addClosed(deskId, candidates);
      if (agreed.enquiries !== undefined) await this.addEnquiries(deskId, candidates);
    }
    const families = [];
    for (const familyId of candidates) {
      const records = await this.recordsOf(familyId);
      if (isPastTerm(records, termOf, today)) families.push({ familyId, counts: records.map(countOf) });
    }
    return { families, accessLogs: await this.oldAccessLogs(termOf, today) };
  }

  /** Whether a family that was due still is: it may have asked again meanwhile. */
  async isStillDue(familyId: string, today: string): Promise<boolean> {
    const terms = await this.termsOn(today);
    const records = await this.recordsOf(familyId);
    return isPastTerm(records, (deskId, retentionClass) => terms.get(deskId)?.[retentionClass], today);
  }

  private async termsOn(today: string) {
    const terms = new Map<string, Partial<Record<RetentionClass, number>>>();
    for (const { deskId } of await this.desks.all()) {
      const agreed: Partial<Record<RetentionClass, number>> = {};
      for (const retentionClass of retentionClasses) {
        const months = await this.desks.settingOn(deskId, settingOf[retentionClass], today);
        if (typeof months === 'number') agreed[retentionClass] = months;
      }
      if (Object.keys(agreed).length > 0) terms.set(deskId, agreed);
    }
    return terms;
  }

  private async addClosed(deskId: string, candidates: Set<string>): Promise<void> {
    const filter = { deskId, status: 'closed' };
    for await (const { doc } of allDocuments(this.views.careRequests.current(), { filter })) {
      if (!doc.erased) candidates.add(doc.familyId);
    }
  }

  private async addEnquiries(deskId: string, candidates: Set<string>): Promise<void> {
    const filter = { deskId };
    for await (const { doc } of allDocuments(this.views.enquiries.current(), { filter })) {
      if (!doc.erased) candidates.add(doc.familyId);
    }
  }

  /** An enquiry that became a request is kept with that request. */
  private async recordsOf(familyId: string): Promise<KeptRecord[]> {
    const filter = { familyId };
    const requests = await this.views.careRequests.current().find({ filter });
    const enquiries = await this.views.enquiries.current().find({ filter });
    return [
      ...requests.documents
        .filter(({ doc }) => !doc.erased)
        .map(({ doc: { deskId, status, closure } }): KeptRecord => ({
          deskId,
          retentionClass: 'requests',
          ...(status === 'closed' && closure && { endedOn: brusselsDateOf(closure.happenedAt) }),
        })),
      ...enquiries.documents
        .filter(({ doc }) => !doc.erased && doc.requestId === null)
        .map(({ doc: { deskId, askedOn } }): KeptRecord => ({
          deskId,
          retentionClass: 'enquiries',
          endedOn: askedOn,
        })),
    ];
  }

  private async oldAccessLogs(termOf: RetentionTerm, today: string): Promise<DueForErasure['accessLogs']> {
    const due = [];
    for await (const { doc } of allDocuments(this.views.accessLog.current(), {})) {
      const request = await this.views.careRequests.current().get(doc.requestId);
      const months = request && termOf(request.doc.deskId, 'accessLog');
      if (months === undefined || !request) continue;
      const before = startOfDayInBrussels(addMonths(today, -months));
      const { requestId } = doc;
      if (doc.accesses.some(({ openedAt }) => openedAt < before)) {
        due.push({ requestId, deskId: request.doc.deskId, before });
      }
    }
    return due;
  }
}

function countOf({ deskId, retentionClass }: KeptRecord): RetentionCount {
  return { deskId, retentionClass, records: 1 };
}
