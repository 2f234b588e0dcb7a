import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { writtenCarePattern } from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { EnquiryDoc } from '../../read-models/enquiries/enquiries.view.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { FamilyFiles } from '../open-file/family-rights.js';
import type { FamilyTimelines } from '../tell-timeline/family-timelines.js';

/** A file to download, in UTF-8. */
export interface FamilyExportFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/** All that is kept of one family, for the family: as JSON, so that people and other systems can read it (GDPR, 15 and 20). */
export class FamilyExport {
  constructor(
    private readonly views: IntakeViews,
    private readonly timelines: FamilyTimelines,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND when nothing is kept of it, ERASED */
  async of(familyId: string, { requests, enquiries }: FamilyFiles): Promise<FamilyExportFile> {
    const files = [...requests, ...enquiries];
    if (files.length === 0)
      throw new DomainError('NOT_FOUND', 'There is no request or enquiry of this family.');
    if (files.every(({ erased }) => erased)) {
      throw new DomainError('ERASED', 'This family was erased: nothing is kept that tells who it is.');
    }
    const data = {
      exportedAt: this.clock.now().toISOString(),
      familyId,
      requests: await Promise.all(requests.map((request) => this.request(request))),
      enquiries: enquiries.map(enquiryIn),
    };
    return {
      fileName: 'mijn-gegevens.json',
      mediaType: 'application/json',
      content: `${JSON.stringify(data, null, 2)}\n`,
    };
  }

  private async request(request: CareRequestDoc) {
    const { requestId } = request;
    const [messages, accesses, timeline] = await Promise.all([
      this.views.messages.current().get(requestId),
      this.views.accessLog.current().get(requestId),
      this.timelines.of(requestId),
    ]);
    return {
      ...kept(request),
      timeline: timeline.map(({ happenedAt, what, by, text }) => ({ happenedAt, what, by, text })),
      messages: (messages?.doc.messages ?? []).map(({ template, channel, sentAt, failure }) => ({
        ...{ what: template, channel, sentAt, failure },
      })),
      openedBy: (accesses?.doc.accesses ?? []).map(({ openedAt, role, reason }) => ({
        openedAt,
        role,
        reason,
      })),
    };
  }
}

/** The request without what only serves to find it, and without ids of people who work on it. */
function kept(doc: CareRequestDoc) {
  const { names: _names, numbers: _numbers, wishes: _wishes, assignment: _assignment, ...request } = doc;
  const { pattern, ...facts } = request.facts;
  return { ...request, facts: { ...facts, ...(pattern && { pattern: writtenCarePattern(pattern) }) } };
}

function enquiryIn({ askedOn, channel, caller, question, requestId }: EnquiryDoc) {
  return { askedOn, channel, caller, question, requestId };
}
