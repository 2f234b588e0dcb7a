import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourced, worldOf } from '../testing/event-feeds.js';
import { historyOfFileSet, requestIdOf } from '../testing/file-set-history.js';
import { projectFolder } from '../testing/sample-folders.js';
import { countedRequests } from './yearly-report.js';

const { desks, requests } = worldOf(sourced(historyOfFileSet(join(projectFolder, 'test/data/rand'))));
const [desk] = desks;
if (!desk) throw new Error('The file set has no desk');

const caseOf = (number: string, year: number, snapshot: string) =>
  countedRequests({ desk, requests }, year, { snapshot, knownAt: '2099-01-01T00:00:00Z' }).find(
    ({ requestId }) => requestId === requestIdOf('LLK-RAND', number),
  );
const in2024 = (number: string) => caseOf(number, 2024, '2025-02-28');

describe('the twelve edge cases', () => {
  it('AV01: from 31 January to 29 February is one month later', () =>
    expect(in2024('AV01')).toMatchObject({ late: true, fewer: false, unanswered: undefined }));
  it('AV02: a day earlier is not', () => expect(in2024('AV02')).toMatchObject({ late: false, fewer: false }));
  it('AV03: late counts from the original start, not from the moved one', () =>
    expect(in2024('AV03')).toMatchObject({ late: true }));
  it('AV04: two acceptances that together give all are not fewer days', () =>
    expect(in2024('AV04')).toMatchObject({ late: false, fewer: false }));
  it('AV05: two that overlap are', () => expect(in2024('AV05')).toMatchObject({ late: false, fewer: true }));
  it('AV06: an offer that the organiser withdrew was no proposal', () =>
    expect(in2024('AV06')?.unanswered).toBe('noProposal'));
  it('AV07: an acceptance cancelled by the family was a proposal not accepted', () =>
    expect(in2024('AV07')?.unanswered).toBe('notAccepted'));
  it('AV08: a duplicate counts until the day it is found', () => {
    expect(caseOf('AV08', 2024, '2024-06-30')).toBeDefined();
    expect(caseOf('AV08', 2024, '2024-07-31')).toBeDefined();
    expect(caseOf('AV08', 2024, '2024-08-01')).toBeUndefined();
  });
  it('AV09: an open offer is not unanswered until it expires', () => {
    expect(caseOf('AV09', 2024, '2024-06-30')?.unanswered).toBeUndefined();
    expect(in2024('AV09')?.unanswered).toBe('notAccepted');
  });
  it('AV10: closed is not unanswered until it is reopened', () => {
    expect(caseOf('AV10', 2024, '2024-06-30')?.unanswered).toBeUndefined();
    expect(in2024('AV10')?.unanswered).toBe('noProposal');
  });
  it('AV11: half of a two-week plan is fewer days, and single and working is not vulnerable', () => {
    expect(in2024('AV11')).toMatchObject({ fewer: true });
    expect(in2024('AV11')?.categories).toEqual(['priority']);
  });
  it('AV12: found in another municipality is not unanswered, under a code of before the merger', () =>
    expect(caseOf('AV12', 2025, '2026-02-28')).toMatchObject({
      unanswered: undefined,
      nisAsked: '37007',
      categories: ['priority', 'vulnerable'],
    }));
});
