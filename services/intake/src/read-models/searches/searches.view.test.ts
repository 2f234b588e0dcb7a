import { describe, expect, it } from '@jest/globals';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { closed, content, registered, reopened } from '../../domain/care-request/care-request.samples.js';
import { carePattern } from '@samenloket/regional';
import type { SearchDoc } from './search.doc.js';
import { searchesView } from './searches.view.js';

interface Told {
  readonly type: string;
  readonly data: object;
  readonly on: string;
  readonly imported?: true;
}

const asked = carePattern([['mo_am', 'mo_pm', 'tu_am']]);
const facts = { ...content.facts, pattern: asked };
const request: Told = { ...registered, data: { ...registered.data, facts }, on: '2026-03-02' };

function sourced({ type, data, on, imported }: Told): SourcedEvent {
  const isOffer = type.startsWith('matching.');
  const at = `${on}T10:00:00.000Z`;
  return {
    type,
    data: isOffer ? { requestId: 'r1', offerId: 'o1', ...data } : data,
    producer: isOffer ? 'matching' : 'intake',
    stream: isOffer ? 'offers-r1' : 'careRequest-r1',
    recordedAt: '2026-05-05T10:00:00.000Z',
    metadata: { happenedAt: at, ...(imported && { imported }) },
  } as unknown as SourcedEvent;
}

function after(...events: readonly Told[]): SearchDoc | undefined {
  return events
    .map(sourced)
    .reduce<SearchDoc | undefined>((doc, event) => searchesView.project(doc, event, 'r1'), undefined);
}

const offer = (kind: string, on: string, data: object = { pattern: asked }): Told => ({
  type: `matching.${kind}.v1`,
  data,
  on,
});
const question: Told = {
  type: 'ReconfirmationAsked',
  data: { answerBy: '2026-09-16', attempt: 1 },
  on: '2026-09-02',
};

describe('how far a search is', () => {
  it('is found, in part or whole, by what was taken of what was asked', () => {
    const some = { pattern: carePattern([['mo_am']]) };
    expect(after(request)?.found).toBe('searching');
    expect(after(request, offer('offerMade', '2026-03-03'))?.found).toBe('searching');
    expect(after(request, offer('offerAccepted', '2026-03-03', some))?.found).toBe('partly');
    expect(after(request, offer('placedDirectly', '2026-03-03'))?.found).toBe('found');
    const both = [
      offer('offerAccepted', '2026-03-03', some),
      offer('acceptanceCancelled', '2026-03-04', { by: 'family' }),
    ];
    expect(after(request, ...both)?.found).toBe('searching');
  });

  it('goes on beside a temporary place', () => {
    const temporary = { pattern: asked, temporaryUntil: '2026-12-31' };
    expect(after(request, offer('offerAccepted', '2026-03-03', temporary))?.found).toBe('searching');
  });

  it('is the same whichever of two services tells first', () => {
    const taken = offer('offerAccepted', '2026-03-03');
    expect(after(taken, request)).toEqual(after(request, taken));
  });

  it('stops when the request is closed, unless a place was found elsewhere', () => {
    expect(after(request, { ...closed, on: '2026-04-01' })).toMatchObject({ found: 'stopped', turn: 'none' });
    const elsewhere = { type: closed.type, data: { outcome: 'foundInOtherMunicipality' }, on: '2026-04-01' };
    expect(after(request, elsewhere)?.found).toBe('found');
    expect(after(request, elsewhere, { ...reopened, on: '2026-04-02' })).toMatchObject({
      found: 'searching',
      turn: 'quiet',
    });
  });
});

describe('whose turn it is', () => {
  it('is nobody’s while an offer is open, and again that of who was asked when it expires', () => {
    const made = offer('offerMade', '2026-09-03');
    expect(after(request, question)?.turn).toBe('asked');
    expect(after(request, question, made)?.turn).toBe('none');
    expect(after(request, question, made, offer('offerExpired', '2026-09-20', {}))?.turn).toBe('asked');
  });

  it('is answered by an offer that the family declines, by a change, and by its own word', () => {
    const declined = [offer('offerMade', '2026-09-03'), offer('offerDeclined', '2026-09-05', {})];
    expect(after(request, question, ...declined)?.turn).toBe('answered');
    const moved = { type: 'WantedStartChanged', data: { wantedStart: '2027-01-04' }, on: '2026-09-04' };
    expect(after(request, question, moved)?.turn).toBe('answered');
    const reconfirmed = { type: 'CareRequestReconfirmed', data: { by: 'family' }, on: '2026-09-04' };
    expect(after(request, question, reconfirmed)).toMatchObject({
      turn: 'quiet',
      aliveAt: '2026-09-04T10:00:00.000Z',
    });
  });

  it('counts from the day on which a request came in with the files, whatever these tell', () => {
    const fromFile = { ...request, imported: true as const };
    const longAgo = { ...offer('offerDeclined', '2026-03-04', {}), imported: true as const };
    expect(after(fromFile, longAgo)?.aliveAt).toBe('2026-05-05T10:00:00.000Z');
  });
});
