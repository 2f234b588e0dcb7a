import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { sourced, viewSpecification } from '@samenloket/read-models/testing';
import { deskAsOf } from '../../rules/reported-desk.js';
import { reportedDesks } from './reported-desks.view.js';

const { given } = viewSpecification(reportedDesks);
const described = (name: string, recordedAt: string) =>
  sourced(
    'intake.deskDescribed.v1',
    { deskId: 'desk-1', code: 'LLK-1', name, area: [{ nis: '37015' }] },
    { recordedAt },
  );
const agreed = sourced('intake.agreementSet.v1', {
  deskId: 'desk-1',
  setting: 'dossierNumber',
  value: 'D1',
  validFrom: '2024-01-01',
});

describe('the desks of the reports', () => {
  it('keep every description with the moment it was recorded', () =>
    given(described('Old', '2024-01-01T00:00:00Z'), described('New', '2025-01-01T00:00:00Z')).thenDocument(
      'desk-1',
      (desk) => {
        const nameAt = (instant: string) => desk && deskAsOf(desk, { recordedBy: Date.parse(instant) }).name;
        expect(nameAt('2024-06-01T00:00:00Z')).toBe('Old');
        expect(nameAt('2025-06-01T00:00:00Z')).toBe('New');
        expect(nameAt('2020-01-01T00:00:00Z')).toBe('Old');
      },
    ));

  it('take an agreement before the desk itself', () =>
    given(agreed).thenDocument('desk-1', (desk) =>
      expect(desk?.agreements).toMatchObject([{ setting: 'dossierNumber', value: 'D1' }]),
    ));

  it('are not touched by requests', () =>
    given(sourced('intake.careRequestReopened.v1', { requestId: 'request-1' })).thenIds());
});
