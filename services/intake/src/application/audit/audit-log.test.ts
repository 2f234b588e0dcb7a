import { describe, expect, it } from '@jest/globals';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { accessLogView } from '../../read-models/access-log/access-log.view.js';
import { type AuditDoc, auditView } from '../../read-models/audit/audit.view.js';
import { AuditLog } from './audit-log.js';

describe('all of what staff read and changed, for a file', () => {
  it('counts no openings that retention took away, however many those are', async () => {
    const documents = SqliteDocumentStore.open({ file: ':memory:' });
    const audit = await documents.collection<AuditDoc>(auditView);
    const accessLog = await documents.collection<object>(accessLogView);
    const opening = (minute: number): AuditDoc => ({
      ...{ entryId: `entry-${minute}`, deskId: 'desk-1', requestId: 'request-1' },
      happenedAt: new Date(minute * 60_000).toISOString(),
      ...{ kind: 'opened', what: 'FileOpened', subject: 'lien', role: 'deskWorker' },
      ...{ channel: null, onBehalf: false },
    });
    const openings = Array.from({ length: 1_500 }, (_, minute) => opening(minute));
    const puts = openings.map((doc) => ({ kind: 'put', id: doc.entryId, doc, positions: {} }) as const);
    await audit.writeAll(puts);
    const accesses = [0, 1_499].map((minute) => ({
      ...{ openedAt: opening(minute).happenedAt, subject: 'lien', reason: null },
    }));
    await accessLog.put('request-1', { requestId: 'request-1', accesses });
    const reader = <Doc>(collection: Doc) => ({ current: () => collection, waitFor: async () => undefined });
    const log = new AuditLog({ audit: reader(audit), accessLog: reader(accessLog) } as never);
    const kept = await log.all({ deskId: 'desk-1' }, 2);
    expect(kept.map(({ entryId }) => entryId)).toEqual(['entry-1499', 'entry-0']);
    await expect(log.all({ deskId: 'desk-1' }, 1)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await documents.close();
  });
});
