import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import * as story from '../../testing/request-story.js';
import { reportedRequests } from './reported-requests.view.js';

const { given } = viewSpecification(reportedRequests);
const happened = (tell: story.Told, position: number) => {
  const { type, data } = tell('request-1');
  const [producer] = type.split('.');
  return sourced(type, data, { producer, position });
};

describe('the requests of the reports', () => {
  it('are found in every year that a start or a day of asking puts them in', () =>
    given(
      happened(story.registered(), 1),
      happened(story.corrected({ originalStart: '2025-01-01' }), 2),
    ).thenDocument('request-1', (doc) =>
      expect(doc?.countedIn).toEqual(['desk-1/2024', 'desk-1/2023', 'desk-1/2025']),
    ));

  it('accept an offer before the registration, and keep facts in order of position', () =>
    given(
      happened(story.accepted('1'), 9),
      happened(story.registered(), 1),
      happened(story.closed('lapsed'), 5),
    ).thenDocument('request-1', (doc) =>
      expect(doc?.facts.map(({ kind, position }) => [kind, position])).toEqual([
        ['closed', 5],
        ['accepted', 9],
      ]),
    ));

  it('keep the number, and nothing else of who it is', () =>
    given(happened(story.registered({ number: 'AV17', familyId: 'family-17' }), 1)).thenDocument(
      'request-1',
      (doc) => {
        expect(doc?.descriptions[0]?.description.number).toBe('AV17');
        expect(JSON.stringify(doc)).not.toContain('family-17');
      },
    ));

  it('know to which desk the file moved last', () =>
    given(happened(story.registered(), 1), happened(story.transferred, 2)).thenDocument('request-1', (doc) =>
      expect(doc).toMatchObject({ movedTo: 'desk-2', facts: [] }),
    ));

  it('are not touched by what changes no figure', () =>
    given(
      happened(story.erased, 1),
      happened(story.wantedStartChanged('2025-01-01'), 2),
      sourced('intake.deskDescribed.v1', { deskId: 'desk-1' }, { position: 4 }),
      sourced('intake.somethingNewer.v1', { requestId: 'request-1' }, { position: 5 }),
    ).thenIds());
});
