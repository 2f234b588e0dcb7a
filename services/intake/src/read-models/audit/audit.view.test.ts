import { describe, expect, it } from '@jest/globals';
import type { EventMetadata, SourcedEvent } from '@samenloket/event-sourcing';
import { auditView } from './audit.view.js';

const metadata: EventMetadata = {
  schemaVersion: 1,
  happenedAt: '2026-03-02T09:00:00.000Z',
  actor: { subject: 'lien', role: 'deskWorker' },
  correlationId: 'c',
  causationId: 'c',
  deskId: 'desk-1',
};

const event = (more: Partial<SourcedEvent> = {}, beside: Partial<EventMetadata> = {}): SourcedEvent => ({
  id: 'event-1',
  type: 'FollowUpRecorded',
  data: {},
  producer: 'intake',
  stream: 'careRequest-request-1',
  revision: 0,
  position: 7,
  recordedAt: metadata.happenedAt,
  metadata: { ...metadata, ...beside },
  ...more,
});

describe('the view of what staff did', () => {
  it('has an entry for what a member of staff did, with nothing of what the event says', () => {
    const told = event({ data: { note: 'Kanarie' } }, { channel: 'phone', onBehalfOf: 'family-1' });
    const [key = ''] = auditView.keys(told);
    expect(auditView.project(undefined, told, key)).toEqual({
      ...{ entryId: key, deskId: 'desk-1', happenedAt: metadata.happenedAt, kind: 'request' },
      ...{ what: 'FollowUpRecorded', subject: 'lien', role: 'deskWorker', requestId: 'request-1' },
      ...{ channel: 'phone', onBehalf: true },
    });
  });

  it('has one for each desk that may know: whose file it is, and whose worker opened it', () => {
    const opened = event({
      type: 'FileOpened',
      stream: 'fileAccess-request-1',
      data: { requestId: 'request-1', deskIds: ['desk-2', 'desk-1'], reason: 'Kanarie' },
    });
    const desks = auditView.keys(opened).map((key) => auditView.project(undefined, opened, key)?.deskId);
    expect(desks).toEqual(['desk-1', 'desk-2']);
  });

  it('keeps what concerns no desk apart', () => {
    const policy = event({
      type: 'MembershipGiven',
      stream: 'person-1',
      data: { personId: '1', membership: { membershipId: 'm', role: 'policy', from: '2026-01-01' } },
      metadata: { ...metadata, deskId: undefined } as unknown as EventMetadata,
    });
    const [key = ''] = auditView.keys(policy);
    expect(auditView.project(undefined, policy, key)).toMatchObject({ deskId: null, requestId: null });
  });

  it('has none of what families, the platform itself and an import did, nor of messages', () => {
    const by = (subject: string, role: string) => event({}, { actor: { subject, role } });
    const others = [
      by('parent-1', 'parent'),
      by('samenloket', 'operator'),
      by('import', 'operator'),
      by('intake', 'service'),
      event({}, { imported: true }),
      event({ stream: 'messages-request-1', type: 'MessageSent' }),
      event({ producer: 'matching', stream: 'offers-request-1' }),
      event({ stream: 'fileAccess-request-1', type: 'AccessesExpired' }),
    ];
    expect(others.flatMap((other) => auditView.keys(other))).toEqual([]);
  });
});
