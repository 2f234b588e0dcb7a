import { randomUUID } from 'node:crypto';
import { carePattern } from '@samenloket/regional';
import { administrationQuestions } from './administration-rules.js';
import type { Person } from './people.js';
import type { Subject } from './subject.js';

type Variables = Readonly<Record<string, unknown>>;

/** What is asked when an operation is asked about a subject: in itself nothing is wrong with it. */
export type Question = (subject: Subject, person: Person, registration: object) => Variables;

const start = '2026-09-01';
const pattern = carePattern([['mo_am', 'mo_pm']]);

const ofRequest =
  (more: Variables = {}): Question =>
  (subject) => ({ id: subject.requestId, ...more });
const inputOfRequest =
  (more: Variables = {}): Question =>
  (subject) => ({ input: { id: subject.requestId, ...more } });
const ofOffer =
  (more: Variables = {}): Question =>
  (subject) => ({ offerId: subject.offerId, ...more });
const ofDesk =
  (more: Variables = {}): Question =>
  (subject) => ({ deskId: subject.deskId, ...more });
const ofRound =
  (more: Variables = {}): Question =>
  (subject) => ({ roundId: subject.roundId, ...more });
const roundNumber = 'A'.repeat(22);
const ofPair: Question = ({ requestId: id, otherRequestId }) => ({ id, otherRequestId });
const anOffer: Question = ({ requestId, locationId, placeGroupId }) => ({
  input: { requestId, locationId, placeGroupId, start, pattern },
});
const deskFiles: Question = ({ deskId }) => ({
  input: { deskId, files: [{ file: 'aanvragen', format: 'csv', contentBase64: 'bmlldHM=' }] },
});
const whole: Question = () => ({ first: 100 });
const report = { year: 2026, snapshot: '2026-03-02' };

interface Registration {
  readonly child: object;
  readonly applicant: object;
}

function whoIn(registration: object): Registration {
  const { child, applicant } = registration as Registration;
  return { child, applicant };
}

function toldChild(registration: object) {
  return { reference: 'kind-1', household: 'gezin-1', ...whoIn(registration) };
}

export const questions: Readonly<Record<string, Question>> = {
  careRequest: ofRequest(),
  careRequests: whole,
  myRequests: () => ({}),
  accessLog: ({ requestId }) => ({ requestId }),
  followLinks: ({ requestId }) => ({ requestId }),
  myFollowLink: () => ({}),
  enquiries: ofDesk({ first: 100 }),
  duplicateSuggestions: ofDesk(),
  desks: () => ({}),
  desk: ({ deskId: id }) => ({ id }),
  offer: ({ offerId: id }) => ({ id }),
  offers: ({ requestId }) => ({ filter: { requestId }, first: 100 }),
  deskAgenda: ofDesk({ first: 100 }),
  yearCalendar: ofDesk({ year: 2026, first: 100 }),
  previewDeskFiles: deskFiles,
  previewOrganiserFiles: ({ organiserId }) => ({ input: { organiserId, enrolments: 'niets' } }),
  deskImports: ofDesk(),
  yearCalendarMonths: ofDesk({ year: 2026 }),
  referrers: ofDesk(),
  exportYearCalendar: ofDesk({ year: 2026, format: 'csv' }),
  myFamily: () => ({}),
  exportFamily: ({ familyId }) => ({ familyId }),
  messages: ({ requestId }) => ({ requestId }),
  unreachedFamilies: ofDesk({ first: 100 }),
  retentionReports: whole,
  myMemberships: () => ({}),
  members: ofDesk(),
  auditLog: ofDesk({ first: 100 }),
  exportAuditLog: ofDesk({ format: 'csv' }),
  ...administrationQuestions,
  webhooks: ({ organiserId }) => ({ organiserId }),
  webhookDeliveries: ({ entryId: webhookId }) => ({ webhookId }),
  callList: ({ closureId }) => ({ closureId }),
  callLists: () => ({}),
  unansweredRequests: ({ organiserId }) => ({ organiserId, first: 100 }),
  vacanciesPerMonth: ({ locationId }) => ({ locationId, from: start, months: 1 }),
  vacancyConfirmations: ({ deskId, organiserId }, person) =>
    /desk/i.test(person) ? { deskId } : /coordinator/i.test(person) ? { organiserId } : {},
  allocationRound: ({ roundId: id }) => ({ id }),
  allocationRounds: ofDesk({ first: 100 }),
  roundProposals: ({ roundId, organiserId }) => ({ roundId, organiserId }),
  roundClaims: ofRound(),
  roundCutOffs: ({ roundId, locationId }) => ({ roundId, locationId }),
  roundDeviationConsequences: ({ roundId, locationId }) => ({ roundId, locationId, roundNumber }),
  roundTransfers: ({ roundId, locationId, placeGroupId }) => ({ roundId, locationId, placeGroupId }),
  roundCounterfactual: ({ roundId, requestId, locationId }) => ({
    input: { roundId, requestId, locationId },
  }),
  roundWhatIf: ({ roundId, placeGroupId }) => ({
    input: { roundId, places: [{ placeGroupId, change: 1 }] },
  }),
  candidates: ({ locationId, placeGroupId }) => ({ locationId, placeGroupId, start, first: 100 }),
  location: ({ locationId: id }) => ({ id }),
  locations: whole,
  organiser: ({ organiserId: id }) => ({ id }),
  organisers: whole,
  vacancies: ({ locationId }) => ({ locationId, on: start }),
  enrolmentsOfRequest: ({ requestId }) => ({ requestId }),
  reportingDesks: () => ({}),
  yearlyReport: ofDesk(report),
  exportReport: ofDesk({ ...report, format: 'csv' }),
  regionalReport: ({ deskId }) => ({ deskIds: [deskId], ...report }),
  filedReports: ofDesk({ year: 2026 }),
  exportFiledReport: ofDesk({ year: 2026, number: 99, format: 'csv' }),
  reportTrace: ofDesk({ ...report, column: 'total' }),
  exportReportTrace: ofDesk({ ...report, column: 'total', format: 'csv' }),

  registerCareRequest: ({ deskId }, person, registration) => ({
    input: {
      ...registration,
      deskId,
      ...(/referrer|coordinator|minder/i.test(person) && { consentGivenOn: '2026-03-01' }),
    },
  }),
  correctCareRequest: inputOfRequest({ remarks: { question: 'Anders' } }),
  changeWantedStart: ofRequest({ wantedStart: '2026-10-01' }),
  changePreferences: ofRequest({ preferences: [] }),
  recordBirth: ofRequest({ birthDate: '2026-01-18' }),
  withdrawCareRequest: ofRequest(),
  withdrawConsent: ofRequest(),
  recordFollowUp: inputOfRequest({ channel: 'phone', note: 'Gebeld' }),
  declareFact: inputOfRequest({ fact: 'single', holds: true, declaredOn: '2026-03-01', source: 'family' }),
  closeCareRequest: inputOfRequest({ outcome: 'unknown' }),
  reopenCareRequest: ofRequest(),
  transferCareRequest: ({ requestId: id, otherDeskId: toDeskId }) => ({ id, toDeskId }),
  grantAccess: ({ requestId: id, otherDeskId: deskId }) => ({ id, deskId }),
  completeNextStep: (subject) => ({ id: subject.requestId, stepId: subject.entryId }),
  assignCareRequest: ofRequest(),
  revokeAccess: ({ requestId: id, otherDeskId: deskId }) => ({ id, deskId }),
  mergeCareRequests: ({ requestId: other, otherRequestId: keep }) => ({ keep, other }),
  unmergeCareRequest: ofRequest(),
  reconfirmCareRequest: ofRequest(),
  recordMiscarriage: ofRequest(),
  addApplicant: ofRequest({ applicant: { firstName: 'Bo', lastName: 'Peeters', phone: '0470 99 99 99' } }),
  removeApplicant: ({ requestId: id, entryId: applicantId }) => ({ id, applicantId }),
  linkRequests: ({ requestId: id, entryId: otherRequestId }) => ({ id, otherRequestId, kind: 'twin' }),
  proveUrgency: ofRequest(),
  giveConsent: inputOfRequest({ referrerId: '9d1f7b3e-1a0c-4d57-8a35-6f3f0d1f5a12' }),
  describePerson: () => ({ input: { firstName: 'Kim', lastName: 'Maes' } }),
  giveMembership: ({ deskId, entryId: personId }) => ({ input: { personId, role: 'deskWorker', deskId } }),
  endMembership: ({ entryId: id }) => ({ id }),
  actAs: ({ entryId: membershipId }) => ({ membershipId }),
  erasePerson: ({ entryId: id }) => ({ id }),
  registerWebhook: ({ organiserId }) => ({ input: { organiserId, url: 'https://voorbeeld.be/haak' } }),
  sendFollowLink: ofRequest(),
  revokeFollowLink: ({ requestId: id, entryId: linkId }) => ({ id, linkId }),
  sendFollowCode: () => ({ key: '00000-00000-00000-00000' }),
  openFollowLink: () => ({ key: '00000-00000-00000-00000', code: '000000' }),
  enableWebhook: ({ entryId: id }) => ({ id }),
  removeWebhook: ({ entryId: id }) => ({ id }),
  importOrganiser: ({ organiserId }) => ({ input: { organiserId, enrolments: 'niets' } }),
  importDeskFiles: deskFiles,
  describeReferrer: ({ deskId }) => ({ input: { deskId, kind: 'midwife', name: 'Vroedvrouwen' } }),
  setParticipation: ({ deskId, organiserId }) => ({ input: { deskId, organiserId, from: '2026-01-01' } }),
  recordCall: ({ closureId, entryId }) => ({ input: { closureId, entryId, result: 'noAnswer' } }),
  takeBackCall: ({ closureId, entryId }) => ({ input: { closureId, entryId, callId: randomUUID() } }),
  addToCallList: ({ closureId }, _person, registration) => ({
    input: { closureId, legalGround: 'contract', children: [toldChild(registration)] },
  }),
  registerPlacement: ({ locationId, placeGroupId }, _person, registration) => ({
    input: { locationId, placeGroupId, start, pattern, ...whoIn(registration) },
  }),
  recordEnquiry: ({ deskId }) => ({ input: { deskId, caller: { name: 'Beller' }, question: 'Vraag' } }),
  promoteEnquiry: ({ enquiryId: id }, _person, registration) => ({ id, request: registration }),
  confirmSameChild: ofPair,
  rejectSameChild: ofPair,
  eraseFamily: ({ familyId }) => ({ familyId, reason: 'askedByFamily' }),
  describeDesk: ({ deskCode: code }) => ({
    input: { code, name: 'Loket', area: [{ nis: code === 'LLK-EIGEN' ? '31005' : '31033' }] },
  }),
  setDeskContact: ({ deskId }) => ({ input: { deskId, phone: '050 00 00 00' } }),
  setAgreement: ({ deskId }) => ({
    input: { deskId, setting: 'rankCounts', value: 'true', validFrom: '2026-03-01' },
  }),

  announceAllocationRound: ({ deskId }) => ({
    input: {
      ...{ deskIds: [deskId], firstMonth: '2026-09', months: 12, startMonths: 3 },
      freezeOn: '2026-06-01',
    },
  }),
  freezeAllocationRound: ofRound(),
  cancelAllocationRound: ofRound({ reason: 'mistake' }),
  confirmRoundProposals: ({ roundId, organiserId }) => ({ roundId, organiserId }),
  withdrawRoundConfirmation: ({ roundId, organiserId }) => ({ roundId, organiserId }),
  deviateInRound: ({ roundId, locationId }) => ({
    input: { roundId, locationId, roundNumber, reason: 'groupBalance' },
  }),
  undoRoundDeviation: ({ roundId, entryId: deviationId }) => ({ roundId, deviationId }),
  publishAllocationRound: ofRound(),

  makeOffer: anOffer,
  placeDirectly: anOffer,
  planIntroductionVisit: ofOffer({ on: '2026-03-10' }),
  tellNoPlace: ({ requestId, locationId }) => ({ requestId, locationId }),
  resendOffer: ofOffer({ channel: 'phone' }),
  withdrawOffer: ofOffer(),
  acceptOffer: ({ offerId }) => ({ input: { offerId } }),
  declineOffer: ofOffer({ reason: 'distance' }),
  cancelAcceptance: (subject, person) => ({
    offerId: subject.offerId,
    by: person === 'coordinator' || person === 'childMinder' ? 'organiser' : 'family',
  }),

  describeOrganiser: ({ organiserId: id }) => ({ input: { id, name: 'Organisator' } }),
  describeLocation: ({ locationId: id, organiserId, deskId }) => ({
    input: { id, organiserId, deskId, name: 'De Eigen Plek', kind: 'groupCare' },
  }),
  describePlaceGroup: ({ locationId }) => ({
    input: { locationId, tier: 'T2', ageFrom: 0, ageTo: 36, validFrom: '2026-01-01', capacity: [] },
  }),
  confirmVacancies: ({ locationId }) => ({ locationId, on: '2026-03-02' }),
  recordOccupant: ({ locationId, placeGroupId }) => ({ input: { locationId, placeGroupId, start, pattern } }),
  closeSuddenly: ({ locationId }) => ({ input: { locationId, from: '2026-03-03' } }),
  closeLocation: ({ locationId }) => ({
    locationId,
    from: '2026-12-24',
    until: '2027-01-04',
    reason: 'holiday',
  }),
  reopenLocation: ({ locationId }) => ({ locationId, on: '2026-12-24' }),
  changeEnrolment: ({ locationId, enrolmentId }) => ({
    input: { locationId, enrolmentId, from: '2026-10-01', pattern },
  }),
  moveEnrolment: ({ locationId, enrolmentId, entryId: toLocationId }) => ({
    input: { locationId, enrolmentId, toLocationId, on: '2026-10-01' },
  }),
  planSettlingIn: ({ locationId, enrolmentId }) => ({
    input: { locationId, enrolmentId, settlingIn: { from: '2026-08-24', halfDays: ['mo_am'] } },
  }),
  endEnrolment: ({ locationId, enrolmentId }) => ({ locationId, enrolmentId, on: '2026-12-01' }),

  fileYearlyReport: ({ deskId }) => ({ input: { deskId, ...report } }),
};
