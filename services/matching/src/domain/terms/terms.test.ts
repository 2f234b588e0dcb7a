import { describe, expect, it } from '@jest/globals';
import { organiserAnswersBy } from './organiser-term.js';
import { daysToAnswer } from './urgent-term.js';

const terms = { answerDays: 10, organiserDays: 21, urgentDays: 7, urgentNeedsProof: true };
const request = { askedOn: '2026-02-01', wantedStart: '2026-09-01' };
const urgent = { ...request, urgentReason: 'startOfWork' };

describe('the term of a family', () => {
  it('is what the desk agreed', () => {
    expect(daysToAnswer(request, terms)).toBe(10);
    expect(daysToAnswer(request, { ...terms, answerDays: undefined })).toBeUndefined();
  });

  it('is the urgent one once the proof is there, or at once where none is needed', () => {
    expect(daysToAnswer(urgent, terms)).toBe(10);
    expect(daysToAnswer({ ...urgent, urgencyProvenOn: '2026-02-10' }, terms)).toBe(7);
    expect(daysToAnswer(urgent, { ...terms, urgentNeedsProof: false })).toBe(7);
    expect(daysToAnswer(request, { ...terms, urgentNeedsProof: false })).toBe(10);
  });

  it('is never longer because a request is urgent', () => {
    expect(daysToAnswer({ ...urgent, urgencyProvenOn: '2026-02-10' }, { ...terms, urgentDays: 30 })).toBe(10);
  });
});

describe('the term of an organiser', () => {
  it('counts from the day of asking, or from the day on which it could see the request', () => {
    expect(organiserAnswersBy(request, terms)).toBe('2026-02-22');
    expect(organiserAnswersBy(request, { ...terms, visibleMonths: 4 })).toBe('2026-05-22');
    expect(organiserAnswersBy(request, { ...terms, visibleMonths: 12 })).toBe('2026-02-22');
  });

  it('is shorter from the proof of urgency on', () => {
    expect(organiserAnswersBy(urgent, terms)).toBe('2026-02-22');
    expect(organiserAnswersBy({ ...urgent, urgencyProvenOn: '2026-02-05' }, terms)).toBe('2026-02-12');
    expect(organiserAnswersBy({ ...urgent, urgencyProvenOn: '2026-02-20' }, terms)).toBe('2026-02-22');
  });

  it('is none where none was agreed', () => {
    expect(organiserAnswersBy(request, { ...terms, organiserDays: undefined })).toBeUndefined();
  });
});
