import { DomainError } from '@samenloket/event-sourcing';
import type { Filter, FindOptions, Page } from '@samenloket/read-models';
import { addDays, instantInBrussels } from '@samenloket/regional';
import type { AuditDoc, AuditKind } from '../../read-models/audit/audit.view.js';
import type { IntakeViews } from '../../read-models/views.js';

/** All that is given holds; days of Brussels, both inclusive. */
export interface AuditQuestion {
  /** Absent: what concerns no desk. */
  readonly deskId?: string;
  readonly subject?: string;
  readonly kind?: AuditKind;
  readonly from?: string;
  readonly until?: string;
}

export interface AuditEntry extends AuditDoc {
  /** Why a file was opened; null when nothing was said. */
  readonly reason: string | null;
}

const atOnce = 1_000;

/** What members of staff read and changed, last first. */
export class AuditLog {
  constructor(private readonly views: Pick<IntakeViews, 'audit' | 'accessLog'>) {}

  async waitFor(position: number): Promise<void> {
    await Promise.all([this.views.audit.waitFor(position), this.views.accessLog.waitFor(position)]);
  }

  /** May hold fewer than asked: openings are left out once the log of their file says no more of them. */
  async page(
    question: AuditQuestion,
    options: Pick<FindOptions, 'limit' | 'cursor'>,
  ): Promise<Page<AuditEntry>> {
    const sort = { path: 'happenedAt', direction: 'desc' } as const;
    const page = await this.views.audit.current().find({ filter: filterOf(question), sort, ...options });
    const reasons = await this.reasonsOf(page.documents.map(({ doc }) => doc));
    const documents = page.documents.flatMap(({ id, doc, positions }) => {
      const reason = doc.kind === 'opened' ? reasons.get(openingOf(doc)) : null;
      return reason === undefined ? [] : [{ id, positions, doc: { ...doc, reason } }];
    });
    return { ...page, documents };
  }

  /**
   * All that is still kept, for a file.
   * @throws DomainError BAD_INPUT when that is more than `most`
   */
  async all(question: AuditQuestion, most: number): Promise<readonly AuditEntry[]> {
    const entries: AuditEntry[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.page(question, { limit: atOnce, ...(cursor !== undefined && { cursor }) });
      entries.push(...page.documents.map(({ doc }) => doc));
      if (entries.length > most)
        throw new DomainError('BAD_INPUT', `That is more than ${most} lines. Choose fewer days.`);
      cursor = page.next;
    } while (cursor !== undefined);
    return entries;
  }

  /** From what families see: so erasure and retention hold here too. */
  private async reasonsOf(entries: readonly AuditDoc[]): Promise<ReadonlyMap<string, string | null>> {
    const opened = entries.flatMap(({ kind, requestId }) =>
      kind === 'opened' && requestId ? [requestId] : [],
    );
    const logs = await this.views.accessLog.current().getMany([...new Set(opened)]);
    return new Map(
      logs.flatMap(({ doc: { requestId, accesses } }) =>
        accesses.map(({ openedAt, subject, reason }) => [
          openingOf({ requestId, happenedAt: openedAt, subject }),
          reason,
        ]),
      ),
    );
  }
}

function openingOf({
  requestId,
  happenedAt,
  subject,
}: Pick<AuditDoc, 'requestId' | 'happenedAt' | 'subject'>) {
  return `${requestId} ${happenedAt} ${subject}`;
}

function filterOf({ deskId, subject, kind, from, until }: AuditQuestion): Filter {
  const happenedAt = {
    ...(from !== undefined && { $gte: instantInBrussels(from, '00:00') }),
    ...(until !== undefined && { $lt: instantInBrussels(addDays(until, 1), '00:00') }),
  };
  return {
    deskId: deskId ?? null,
    ...(subject !== undefined && { subject }),
    ...(kind !== undefined && { kind }),
    ...(Object.keys(happenedAt).length > 0 && { happenedAt }),
  };
}
