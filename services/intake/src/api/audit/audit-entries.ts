import { type RequestContext, requireSignIn } from '@samenloket/platform';
import type { AuditEntry } from '../../application/audit/audit-log.js';
import { auditText } from '../../application/audit/audit-texts.js';
import { reaches } from '../../application/open-file/access-level.js';
import type { FileReader, ReadableFile } from '../../application/open-file/file-reader.js';
import type { PersonDoc } from '../../read-models/people/people.view.js';
import type { IntakeViews } from '../../read-models/views.js';
import { careRequestNode } from '../care-requests/care-request.node.js';
import { personNode } from '../people/people.node.js';

/** Entries with what their reader may know beside them: names of its own colleagues, files that it may see. */
export class AuditEntries {
  constructor(
    private readonly views: IntakeViews,
    private readonly files: FileReader,
  ) {}

  /** By id of the entry. Opens no file. */
  async nodes(entries: readonly AuditEntry[], deskId: string | undefined, context: RequestContext) {
    const [people, files] = await Promise.all([this.peopleOf(entries), this.filesOf(entries, context)]);
    const mayKnowNames = requireSignIn(context).role !== 'operator';
    return new Map(
      entries.map((entry) => {
        const person = people.get(entry.subject) ?? unknownPerson(entry.subject);
        const isColleague = person.memberships.some((one) => deskId !== undefined && one.deskId === deskId);
        const file = files.get(entry.requestId ?? '');
        return [entry.entryId, nodeOf(entry, personNode(person, mayKnowNames && isColleague), file)] as const;
      }),
    );
  }

  private async peopleOf(entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, PersonDoc>> {
    const subjects = [...new Set(entries.map(({ subject }) => subject))];
    const found = await this.views.people.current().getMany(subjects);
    return new Map(found.map(({ id, doc }) => [id, doc]));
  }

  private async filesOf(entries: readonly AuditEntry[], context: RequestContext) {
    const ids = new Set(entries.flatMap(({ requestId }) => requestId ?? []));
    const found = await this.views.careRequests.current().getMany([...ids]);
    const requests = found.map(({ doc }) => doc);
    const files = await this.files.readable(context, requests);
    return new Map(files.map((file) => [file.request.requestId, file]));
  }
}

function nodeOf(entry: AuditEntry, person: ReturnType<typeof personNode>, file: ReadableFile | undefined) {
  const { entryId: id, happenedAt, kind, what, role, channel, onBehalf, reason } = entry;
  return {
    ...{ id, happenedAt, kind, text: auditText(what), person, role, channel, onBehalf },
    request: file ? careRequestNode(file) : null,
    // As who opened it told the family: for who has the whole file.
    reason: file && reaches(file.level, 'file') ? reason : null,
  };
}

function unknownPerson(personId: string): PersonDoc {
  return { personId, details: null, erased: false, memberships: [] };
}
