import { describe, expect, it } from '@jest/globals';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import { locationId, plan } from '../../testing/offer-samples.js';
import { carePeriods, type EnrolmentDocument, enrolmentsView } from './enrolments.view.js';

const { given } = viewSpecification(enrolmentsView);
const told = (type: string, data: object) =>
  sourced(
    `providerCapacity.${type}.v1`,
    { locationId, enrolmentId: 'e1', requestId: 'r1', pattern: plan('ma:D'), ...data },
    { producer: 'providerCapacity' },
  );
const started = told('enrolmentStarted', {
  placeGroupId: 'babies',
  start: '2026-01-05',
  until: '2027-09-01',
});
const periods = (doc: EnrolmentDocument | undefined) => doc && carePeriods(doc);

describe('care in a place group', () => {
  it('goes on until its end, or until it ends sooner', () => {
    given(started).thenDocument('e1', (doc) =>
      expect(periods(doc)).toEqual([{ placeGroupId: 'babies', from: '2026-01-05', until: '2027-09-01' }]),
    );
    given(started, told('enrolmentEnded', { on: '2026-06-01' })).thenDocument('e1', (doc) =>
      expect(periods(doc)).toEqual([{ placeGroupId: 'babies', from: '2026-01-05', until: '2026-06-01' }]),
    );
  });

  it('goes over into another group on a day', () => {
    const moved = told('enrolmentChanged', { placeGroupId: 'toddlers', from: '2026-09-01' });
    given(started, moved).thenDocument('e1', (doc) =>
      expect(periods(doc)).toEqual([
        { placeGroupId: 'babies', from: '2026-01-05', until: '2026-09-01' },
        { placeGroupId: 'toddlers', from: '2026-09-01', until: undefined },
      ]),
    );
  });

  it('is none when it ended before it began', () => {
    given(started, told('enrolmentEnded', { on: '2026-01-05' })).thenDocument('e1', (doc) =>
      expect(periods(doc)).toEqual([]),
    );
  });
});
