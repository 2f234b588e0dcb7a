import type { EventSamples } from '@samenloket/event-store/testing';
import type { IntakeEvent } from '../domain/events.js';

const deskId = '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b';
const otherDeskId = '5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4c';
const requestId = '00000000-0000-4000-8000-000000000001';
const otherRequestId = '00000000-0000-4000-8000-000000000002';
const familyId = '00000000-0000-4000-8000-0000000000fa';
const locationId = '11111111-1111-4111-8111-111111111111';

const facts = {
  number: 'AV00001',
  deskId,
  familyId,
  askedOn: '2026-01-05',
  channel: 'phone',
  nisAsked: '31005',
  nisHome: '31022',
  originalStart: '2026-09-01',
  wantedStart: '2026-10-01',
  pattern: { weeks: [['mo_am', 'mo_pm'], ['tu_am']] },
  flexible: true,
  acceptsFewerDays: true,
  acceptsLaterStart: false,
  tariff: 'any',
  preferences: [locationId],
  urgentReason: 'startOfWork',
  atypicalHours: ['before7'],
  specialCareNeed: false,
  priorityFacts: {
    workOrTraining: true,
    single: false,
    lowIncome: true,
    fosterChild: false,
    healthOrCare: false,
    noDiploma: false,
  },
  siblingLocationId: locationId,
  birthMonth: '2026-05',
  unborn: true,
  careForm: 'babyToddler',
  twinOf: otherRequestId,
} as const;

const content = {
  facts,
  child: { firstName: 'Noor', lastName: 'Voorbeeld', birthDate: '2026-05-20' },
  applicant: {
    firstName: 'Ann',
    lastName: 'Voorbeeld',
    phone: '+32 470 00 00 00',
    email: 'ann@example.be',
    language: 'nl',
    contactPreference: 'sms',
    street: 'Langestraat 1',
    postcode: '8000',
  },
  remarks: { question: 'Liefst dicht bij school', colleague: 'Bo', foundThrough: 'website', referrer: 'CKG' },
} as const;

/** One of each event of intake, with every field. */
export const eventSamples: EventSamples<IntakeEvent> = {
  AgreementSet: { deskId, setting: 'answerDays', value: 10, validFrom: '2026-01-01' },
  DeskDescribed: {
    deskId,
    code: 'LLK-31005',
    name: 'Lokaal loket Brugge',
    organiser: 'Stad Brugge',
    area: [
      {
        nis: '31005',
        organiser: 'Stad Brugge',
        enterpriseNumber: '0207528236',
        from: '2024-01-01',
        to: '2030-12-31',
      },
    ],
  },
  CareRequestRegistered: { ...content, source: 'family' },
  CareRequestCorrected: { ...content, source: 'import' },
  WantedStartChanged: { wantedStart: '2026-11-01' },
  PreferencesChanged: { facts },
  ChildBorn: { birthMonth: '2026-05', birthDate: '2026-05-20', firstName: 'Noor' },
  FollowUpRecorded: { channel: 'phone', colleague: 'Bo', note: 'Belt terug' },
  FactDeclared: {
    fact: 'single',
    holds: true,
    declaredOn: '2026-02-01',
    source: 'family',
    detail: 'Sinds januari',
  },
  CareRequestClosed: {
    outcome: 'lapsed',
    reason: 'moved',
    duplicateOf: otherRequestId,
    explanation: 'Verhuisd naar Gent',
  },
  CareRequestReopened: { colleague: 'Bo' },
  CareRequestTransferred: { toDeskId: otherDeskId, explanation: 'Verhuisd naar Tielt' },
  AccessGranted: { deskId: otherDeskId, from: '2026-01-05', until: '2026-07-05' },
  ReferrerConsentGiven: { referrerId: otherDeskId, on: '2026-01-05' },
  ReferrerConsentWithdrawn: { referrerId: otherDeskId, on: '2026-02-05' },
  SameChildSuggested: { otherRequestId, otherDeskId, agreeing: ['child', 'applicantPhone'] },
  SameChildConfirmedByDesk: { otherRequestId, deskId },
  SameChildConfirmed: { firstRequestId: otherRequestId },
  SameChildRejected: { otherRequestId, deskId },
  FamilyErased: { familyId },
  EnquiryRecorded: {
    deskId,
    familyId,
    askedOn: '2026-01-05',
    channel: 'phone',
    caller: { name: 'Ann Voorbeeld', phone: '+32 470 00 00 00', email: 'ann@example.be' },
    question: 'Wanneer vraag ik opvang?',
    colleague: 'Bo',
  },
  EnquiryPromoted: { requestId },
  FileOpened: { requestId, deskIds: [deskId], reason: 'Vraag van de ouder' },
  ErasureRequested: { familyId, reason: 'askedByFamily' },
  ErasureCompleted: { familyId, requestIds: [requestId], enquiryIds: [otherRequestId] },
  DeskImportStarted: {
    deskId,
    fingerprint: 'f1',
    counts: { requests: 1, history: 2, locations: 3, agreements: 4 },
  },
  DeskImportCompleted: { deskId, appended: 10, skippedErased: 1 },
};
