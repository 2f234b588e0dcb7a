import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { retentionDecider, summed } from './retention.js';
import { isPastTerm, type KeptRecord, type RetentionTerm } from './retention-terms.js';

const termOf: RetentionTerm = (deskId, retentionClass) =>
  deskId === 'keeps' ? undefined : { requests: 24, enquiries: 12, accessLog: 120 }[retentionClass];
const request = (endedOn: string | undefined, deskId = 'desk-1'): KeptRecord => ({
  deskId,
  retentionClass: 'requests',
  ...(endedOn !== undefined && { endedOn }),
});
const enquiry = (endedOn: string): KeptRecord => ({ deskId: 'desk-1', retentionClass: 'enquiries', endedOn });
const isDue = (...records: KeptRecord[]) => isPastTerm(records, termOf, '2026-03-02');

describe('how long a family is kept', () => {
  it('until every request was closed for as long as its desk agreed', () => {
    expect(isDue(request('2024-03-02'))).toBe(true);
    expect(isDue(request('2024-03-03'))).toBe(false);
    expect(isDue(request('2020-01-01'), request('2024-03-03'))).toBe(false);
    expect(isDue(request('2020-01-01'), request(undefined))).toBe(false);
  });

  it('each record by its own class, and the longest term decides', () => {
    expect(isDue(enquiry('2025-03-02'))).toBe(true);
    expect(isDue(enquiry('2025-03-03'))).toBe(false);
    expect(isDue(request('2020-01-01'), enquiry('2025-12-01'))).toBe(false);
  });

  it('for ever where the desk agreed on no term', () => {
    expect(isDue(request('1999-01-01', 'keeps'))).toBe(false);
    expect(isDue(request('2020-01-01'), request('1999-01-01', 'keeps'))).toBe(false);
    expect(isDue()).toBe(false);
  });
});

describe('a run of the retention', () => {
  const { given } = specification(retentionDecider);
  const started = { type: 'RetentionStarted', data: { runId: 'run', families: [], accessLogs: [] } } as const;
  const completed = { type: 'RetentionCompleted', data: { runId: 'run', families: 0, counts: [] } } as const;

  it('is completed once', () => {
    const complete = { type: 'CompleteRetention', runId: 'run', families: 0, counts: [] } as const;
    given(started).when(complete).then(completed);
    given(started, completed).when(complete).thenNothing();
  });

  it('counts per desk and class', () => {
    const one = { deskId: 'desk-1', retentionClass: 'requests', records: 1 } as const;
    const other = { ...one, retentionClass: 'enquiries' } as const;
    expect(summed([one, other, one])).toEqual([{ ...one, records: 2 }, other]);
  });
});
