import { describe, expect, it } from '@jest/globals';
import type { JsonObject, SourcedEvent } from '@samenloket/event-sourcing';
import type { CareRequestEvent } from '../../domain/care-request/care-request.events.js';
import {
  closed,
  content,
  erased,
  facts,
  registered,
} from '../../domain/care-request/care-request.samples.js';
import type { CareRequestDoc } from './care-request.doc.js';
import { careRequestsView } from './care-requests.view.js';

const sourced = ({ type, data }: CareRequestEvent, index: number): SourcedEvent => ({
  id: `event-${index}`,
  type,
  data: data as unknown as JsonObject,
  producer: 'intake',
  stream: 'careRequest-request-1',
  revision: index,
  position: index + 1,
  recordedAt: '2025-01-10T09:00:00.000Z',
  metadata: {
    schemaVersion: 1,
    happenedAt: '2025-01-10T09:00:00.000Z',
    actor: { subject: 'somebody', role: 'deskWorker' },
    correlationId: 'c',
    causationId: 'c',
  },
});

const folded = (...events: CareRequestEvent[]): CareRequestDoc | undefined =>
  events
    .map(sourced)
    .reduce<CareRequestDoc | undefined>(
      (doc, event) => careRequestsView.project(doc, event, 'request-1'),
      undefined,
    );

describe('the view of requests', () => {
  it('has one document a request, under its id', () => {
    expect(careRequestsView.keys(sourced(registered, 0))).toEqual(['request-1']);
    expect(careRequestsView.keys({ ...sourced(registered, 0), producer: 'matching' })).toEqual([]);
    expect(careRequestsView.keys({ ...sourced(registered, 0), stream: 'enquiry-1' })).toEqual([]);
  });

  it('shows who it is about, and finds them by name without accents and capitals', () => {
    const applicant = { firstName: 'Anaïs', lastName: "D'Hondt" };
    expect(
      folded({ type: 'CareRequestRegistered', data: { ...content, applicant, source: 'family' } }),
    ).toMatchObject({
      status: 'open',
      deskId: 'desk-brugge',
      wantedStart: '2025-09-01',
      names: ['voorbeeld', 'anais', 'dhondt'],
    });
  });

  it('follows the wish, the birth and the end', () => {
    const doc = folded(
      registered,
      { type: 'WantedStartChanged', data: { wantedStart: '2025-12-01' } },
      { type: 'ChildBorn', data: { birthMonth: '2025-04', birthDate: '2025-04-01', firstName: 'Lou' } },
      { type: 'FollowUpRecorded', data: { channel: 'mail', colleague: 'Els', note: 'belt terug' } },
      closed,
    );
    expect(doc).toMatchObject({
      status: 'closed',
      wantedStart: '2025-12-01',
      facts: { originalStart: '2025-09-01', birthMonth: '2025-04', unborn: false },
      child: { firstName: 'Lou', lastName: 'Voorbeeld', birthDate: '2025-04-01' },
      followUps: [{ channel: 'mail', note: 'belt terug' }],
      closure: { outcome: 'unknown' },
    });
    expect(doc?.history).toHaveLength(5);
  });

  it('keeps the facts of an erased family and nobody in them', () => {
    const note = { type: 'FollowUpRecorded', data: { colleague: 'Els', note: 'belt terug' } } as const;
    const doc = folded(registered, note, erased);
    expect(doc).toMatchObject({
      erased: true,
      status: 'open',
      facts,
      names: [],
      child: null,
      applicant: null,
    });
    expect(JSON.stringify(doc)).not.toMatch(/Voorbeeld|Els|terug/);
  });

  it('keeps corrected facts of an erased family, folded before the erasure or after it', () => {
    const tariff = 'incomeTariffOnly' as const;
    const corrected = { ...content, facts: { ...facts, tariff }, source: 'import' as const };
    const nobody = { child: null, applicant: null, remarks: null };
    const before = folded(registered, { type: 'CareRequestCorrected', data: corrected }, erased);
    const after = folded(
      { type: 'CareRequestRegistered', data: { ...registered.data, ...nobody } } as CareRequestEvent,
      { type: 'CareRequestCorrected', data: { ...corrected, ...nobody } },
      erased,
    );
    expect(before?.facts.tariff).toBe(tariff);
    expect(after).toEqual(before);
  });

  it('copes with events whose key is gone, as a rebuild after an erasure sees them', () => {
    const unreadable: CareRequestEvent = {
      type: 'CareRequestRegistered',
      data: { facts, child: null, applicant: null, remarks: null, source: 'family' },
    };
    const born = { birthMonth: '2025-04', birthDate: null, firstName: null };
    expect(folded(unreadable, { type: 'ChildBorn', data: born }, erased)).toMatchObject({
      erased: true,
      facts: { birthMonth: '2025-04' },
      child: null,
    });
  });

  it('makes nothing of an event before the registration', () => expect(folded(closed)).toBeUndefined());
});
