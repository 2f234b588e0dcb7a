import { DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { EnquiryDoc } from '../../read-models/enquiries/enquiries.view.js';
import type { IntakeViews } from '../../read-models/views.js';

/** All that is kept of one family. */
export interface FamilyFiles {
  readonly requests: readonly CareRequestDoc[];
  readonly enquiries: readonly EnquiryDoc[];
}

/** Who may decide about all that is kept of a family, whatever desk has it. */
export class FamilyRights {
  constructor(private readonly views: IntakeViews) {}

  /**
   * A family itself; or a desk, when all its requests and enquiries are there: another desk's file is not its own.
   * @throws DomainError FORBIDDEN
   */
  async require(actor: SignedInActor, familyId: string): Promise<FamilyFiles> {
    const [requests, enquiries] = await Promise.all([
      this.views.careRequests.current().find({ filter: { familyId } }),
      this.views.enquiries.current().find({ filter: { familyId } }),
    ]);
    const files = {
      requests: requests.documents.map(({ doc }) => doc),
      enquiries: enquiries.documents.map(({ doc }) => doc),
    };
    const isFamily = actor.role === 'parent' && actor.familyId === familyId;
    const desks = [...files.requests, ...files.enquiries].map(({ deskId }) => deskId);
    const isItsDesk =
      actor.role === 'deskWorker' &&
      desks.length > 0 &&
      desks.every((deskId) => actor.deskIds.includes(deskId));
    if (isFamily || isItsDesk) return files;
    throw new DomainError(
      'FORBIDDEN',
      'Only the family itself, or the desk that has all its files, may do this.',
    );
  }
}
