import 'reflect-metadata';
import type { CareRequestFacts, ClosingOutcome } from '@samenloket/contracts';
import { parseCarePattern, startOfDayInBrussels } from '@samenloket/regional';
import type { FeedEvent } from './event-feeds.js';

/** One thing that happened to a request, before it has a date: `on('2024-01-05', accepted('1', …))`. */
export type Told = (requestId: string) => Omit<FeedEvent, 'happenedAt'>;

const told =
  (type: string, data: object): Told =>
  (requestId) => ({ type, data: { requestId, ...data } });

export const deskId = 'desk-1';

export const facts: CareRequestFacts = {
  number: 'AV01',
  deskId,
  familyId: 'family-1',
  askedOn: '2023-10-01',
  nisAsked: '37015',
  originalStart: '2024-03-01',
  pattern: pattern('ma:D di:D'),
  tariff: 'any',
  preferences: [],
  atypicalHours: [],
  specialCareNeed: false,
  priorityFacts: {
    workOrTraining: false,
    single: false,
    lowIncome: false,
    fosterChild: false,
    healthOrCare: false,
    noDiploma: false,
  },
  unborn: false,
  careForm: 'babyToddler',
};

export const registered = (changes: Partial<CareRequestFacts> = {}) =>
  told('intake.careRequestRegistered.v1', { ...facts, ...changes });
export const corrected = (changes: Partial<CareRequestFacts>) =>
  told('intake.careRequestCorrected.v1', { ...facts, ...changes });
export const closed = (outcome: ClosingOutcome) => told('intake.careRequestClosed.v1', { outcome });
export const reopened = told('intake.careRequestReopened.v1', {});
export const transferred = told('intake.careRequestTransferred.v1', { toDeskId: 'desk-2' });
export const wantedStartChanged = (wantedStart: string) =>
  told('intake.wantedStartChanged.v1', { wantedStart });
export const erased = told('intake.familyErased.v1', { familyId: 'family-1' });
export const sameChildAs = (firstRequestId: string) =>
  told('intake.sameChildConfirmed.v1', { firstRequestId });

export const offered = (offerId: string, start = '2024-03-01', plan = 'ma:D di:D') =>
  told('matching.offerMade.v1', { offerId, ...place(start, plan) });
export const accepted = (offerId: string, start = '2024-03-01', plan = 'ma:D di:D') =>
  told('matching.offerAccepted.v1', { offerId, ...place(start, plan) });
export const placed = (offerId: string, start = '2024-03-01', plan = 'ma:D di:D') =>
  told('matching.placedDirectly.v1', { offerId, ...place(start, plan) });
export const offerCorrected = (offerId: string, start: string, plan = 'ma:D di:D') =>
  told('matching.offerCorrected.v1', { offerId, ...place(start, plan) });
export const declined = (offerId: string) => told('matching.offerDeclined.v1', { offerId });
export const expired = (offerId: string) => told('matching.offerExpired.v1', { offerId });
export const withdrawn = (offerId: string, cause = 'organiser') =>
  told('matching.offerWithdrawn.v1', { offerId, cause });
export const cancelled = (offerId: string, by: 'family' | 'organiser') =>
  told('matching.acceptanceCancelled.v1', { offerId, by });

/** What an import tells of a row of its files. */
export const ofRow =
  (row: string, tell: Told): Told =>
  (requestId) => {
    const { type, data } = tell(requestId);
    return { type, data: { ...data, row } };
  };

/** `recordedOn` is the day it was typed in, when that is another one. */
export function on(date: string, tell: Told, recordedOn = date): (requestId: string) => FeedEvent {
  return (requestId) => ({
    ...tell(requestId),
    happenedAt: startOfDayInBrussels(date),
    recordedAt: startOfDayInBrussels(recordedOn),
  });
}

function place(start: string, plan: string) {
  return { locationId: 'location-1', start, pattern: pattern(plan) };
}

function pattern(plan: string) {
  const read = parseCarePattern(plan);
  if (!read.pattern) throw new Error(`${plan} is no care pattern`);
  return read.pattern;
}
