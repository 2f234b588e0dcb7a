import { administrationMutations, administrationQueries } from './administration-rules.js';
import { followLinkMutations, followLinkQueries } from './follow-link-rules.js';
import { persons, type State } from './people.js';
import {
  allBut,
  allHear,
  family,
  familyOrDesk,
  itsDesk,
  letIn,
  ofFile,
  ofRequest,
  there,
} from './request-rules.js';
import { reportMutations, reportQueries } from './report-rules.js';
import { roundMutations, roundQueries } from './round-rules.js';
import type { OperationRule, Who } from './rule.js';
import { deskWorkers, everyone, ofOwnDesk, refusedIn, signedIn } from './who.js';

/*
 * Who may ask what of the API: the measure for the platform, and the source of docs/domain/who-sees-what.md. Every query
 * and mutation stands here; the test fails for one that does not.
 */

const whenNew = (who: Who): Who =>
  Object.fromEntries(Object.keys(who).map((person) => [person, ['unknown']]));

/** Released to the locations that it wishes; and where an offer stands, whatever the release. */
const released: readonly State[] = ['open', 'offered', 'accepted', 'consentEnded', 'transferred'];
const organiser: Who = { coordinator: released, childMinder: released };
/** Who fits a place that comes free: waits for it, from about that day on. */
const fits: readonly State[] = ['open', 'offered', 'consentEnded'];
const fitting: Who = {
  desk: fits,
  neighbourDesk: ['transferred'],
  coordinator: [...fits, 'transferred'],
  childMinder: [...fits, 'transferred'],
};
const consented: Who = { referrer: allBut('consentEnded') };
const ownLocation: Who = { coordinator: true, childMinder: true };

const fileReaders: Who = { ...family, ...itsDesk, grantedDesk: letIn, ...consented };

const offerRoles = ['parent', 'deskWorker', 'organiserCoordinator', 'childMinder'] as const;

const ofOffer = (may: Who, seenOnly: Who, ...senseless: State[]): OperationRule => ({
  about: 'offer',
  may,
  seenOnly,
  otherwise: 'NOT_FOUND',
  roles: offerRoles,
  when: refusedIn(senseless),
});
const ofLocation: OperationRule = {
  about: 'location',
  may: { desk: true, ...ownLocation },
  missing: 'NOT_FOUND',
};
const ofEnrolment: OperationRule = {
  about: 'enrolment',
  may: { desk: true, ...ownLocation },
  hears: { desk: 'NOT_FOUND', coordinator: 'NOT_FOUND', childMinder: 'NOT_FOUND' },
};
const coordinators: Who = { coordinator: true, otherCoordinator: true };
/** A webhook of nobody: that of another organiser answers the same. */
const ofNoWebhook: OperationRule = {
  about: 'nothing',
  may: {},
  otherwise: 'NOT_FOUND',
  roles: ['organiserCoordinator'],
};
/** Who brings a request to whichever desk. */
const outsiders: Who = everyone([
  ...(['parent', 'otherParent', 'referrer', 'otherReferrer'] as const),
  ...(['coordinator', 'otherCoordinator', 'childMinder', 'otherChildMinder'] as const),
]);
const noDeskFor = (who: Who): OperationRule['hears'] =>
  Object.fromEntries(Object.keys(who).map((person) => [person, 'NOT_FOUND']));
const also = (who: Who): Who =>
  Object.fromEntries(Object.keys(who).map((person) => [person, ['open', 'unknown']]));
/** Not once the family has a place or is gone, and not while it is closed. */
const placing = { accepted: 'RULE_VIOLATED', closed: 'RULE_VIOLATED', erased: 'NOT_FOUND' } as const;
const offerSeers = { ...family, ...itsDesk, ...ownLocation };

const queries: Record<string, OperationRule> = {
  careRequest: { about: 'request', may: { ...fileReaders, ...organiser } },
  careRequests: {
    about: 'request',
    may: { ...itsDesk, ...organiser },
    otherwise: 'nothing',
  },
  myRequests: { about: 'request', may: { ...family, ...consented }, otherwise: 'nothing' },
  accessLog: ofFile,
  ...followLinkQueries,
  enquiries: { about: 'enquiry', may: { desk: true }, hears: { desk: 'nothing' } },
  duplicateSuggestions: { about: 'suggestion', may: { desk: true }, hears: { desk: 'nothing' } },
  desks: { about: 'desk', may: everyone(persons), otherwise: 'nothing' },
  desk: { about: 'desk', may: everyone(persons), otherwise: 'nothing' },

  deskAgenda: ofOwnDesk,
  yearCalendar: ofOwnDesk,
  previewDeskFiles: ofOwnDesk,
  deskImports: ofOwnDesk,
  yearCalendarMonths: ofOwnDesk,
  exportYearCalendar: ofOwnDesk,
  referrers: ofOwnDesk,
  myFamily: { about: 'nothing', may: everyone(['parent', 'otherParent']) },
  exportFamily: {
    about: 'family',
    unnamed: true,
    may: familyOrDesk,
    hears: { parent: 'NOT_FOUND' },
    when: { erased: 'ERASED' },
  },
  unreachedFamilies: ofOwnDesk,
  messages: ofFile,
  retentionReports: { about: 'nothing', may: { ...deskWorkers, operator: true } },
  ...administrationQueries,
  previewOrganiserFiles: { about: 'organiser', unnamed: true, may: { coordinator: true } },
  webhooks: { about: 'organiser', unnamed: true, may: { coordinator: true } },
  webhookDeliveries: ofNoWebhook,
  callList: { about: 'closure', may: { desk: true }, otherwise: 'NOT_FOUND' },
  callLists: { about: 'closure', may: { desk: true }, otherwise: 'nothing' },

  offer: { about: 'offer', may: offerSeers, otherwise: 'NOT_FOUND', roles: offerRoles },
  offers: { about: 'offer', may: offerSeers, otherwise: 'nothing', roles: offerRoles },
  candidates: {
    about: 'request',
    may: fitting,
    otherwise: 'nothing',
    hears: { otherCoordinator: 'FORBIDDEN', otherChildMinder: 'FORBIDDEN' },
  },

  unansweredRequests: {
    about: 'organiser',
    unnamed: true,
    may: { ...also(deskWorkers), coordinator: true },
  },
  ...roundQueries,
  vacanciesPerMonth: { about: 'location', may: signedIn, otherwise: 'NOT_FOUND' },
  vacancyConfirmations: {
    about: 'desk',
    unnamed: true,
    may: { desk: true, ...also({ ...ownLocation, otherChildMinder: true }) },
  },

  location: { about: 'location', may: everyone(persons), otherwise: 'nothing' },
  locations: { about: 'location', may: everyone(persons), otherwise: 'nothing' },
  organiser: { about: 'organiser', may: signedIn, otherwise: 'nothing' },
  organisers: { about: 'organiser', may: signedIn, otherwise: 'nothing' },
  vacancies: { about: 'location', may: signedIn, otherwise: 'NOT_FOUND' },
  enrolmentsOfRequest: {
    about: 'enrolment',
    may: { desk: true, ...ownLocation },
    otherwise: 'nothing',
    roles: [...offerRoles, 'referrer', 'frontDesk', 'policy', 'operator'],
  },

  ...reportQueries,
};

const mutations: Record<string, OperationRule> = {
  ...administrationMutations,
  registerCareRequest: {
    about: 'desk',
    may: { desk: true, frontDesk: true, ...outsiders },
    hears: noDeskFor(outsiders),
  },
  correctCareRequest: ofRequest(familyOrDesk),
  changeWantedStart: ofRequest(familyOrDesk, 'closed'),
  changePreferences: ofRequest(familyOrDesk, 'closed'),
  recordBirth: ofRequest(familyOrDesk),
  withdrawCareRequest: ofRequest(familyOrDesk, 'closed'),
  // The referrer in its own name.
  withdrawConsent: ofRequest({ ...familyOrDesk, ...consented }),
  recordFollowUp: ofRequest({ ...itsDesk, grantedDesk: letIn }),
  completeNextStep: {
    ...ofRequest({ ...itsDesk, grantedDesk: letIn }),
    when: { ...allHear('NOT_FOUND'), erased: 'ERASED' },
  },
  assignCareRequest: ofRequest(itsDesk),
  revokeAccess: { ...ofRequest(itsDesk), when: { ...allHear('NOT_FOUND'), erased: 'ERASED' } },
  mergeCareRequests: { ...ofRequest(itsDesk), when: allHear('FORBIDDEN') },
  unmergeCareRequest: ofRequest(itsDesk, ...there),
  reconfirmCareRequest: ofRequest(familyOrDesk, 'closed'),
  declareFact: ofRequest(itsDesk),
  closeCareRequest: ofRequest(itsDesk, 'closed'),
  reopenCareRequest: ofRequest(itsDesk, ...allBut('closed')),
  transferCareRequest: ofRequest(itsDesk, 'transferred'),
  grantAccess: ofRequest(itsDesk, 'transferred'),
  recordMiscarriage: ofRequest(familyOrDesk, 'closed'),
  addApplicant: ofRequest(familyOrDesk, 'closed'),
  removeApplicant: {
    ...ofRequest(familyOrDesk),
    when: { ...allHear('NOT_FOUND'), closed: 'RULE_VIOLATED', erased: 'ERASED' },
  },
  // To a request that is somebody else's, or nobody's.
  linkRequests: { ...ofRequest(familyOrDesk), when: { ...allHear('FORBIDDEN'), erased: 'ERASED' } },
  ...followLinkMutations,
  proveUrgency: ofRequest(itsDesk, 'closed'),
  giveConsent: ofRequest(familyOrDesk, 'closed'),
  describePerson: { about: 'nothing', may: { ...deskWorkers, ...coordinators, operator: true } },
  // Of a person that is not there.
  giveMembership: {
    about: 'desk',
    may: { desk: true, operator: true },
    hears: { operator: 'NOT_FOUND' },
    when: { open: 'NOT_FOUND' },
  },
  endMembership: { about: 'nothing', may: {}, roles: ['deskWorker', 'organiserCoordinator', 'operator'] },
  actAs: { about: 'nothing', may: {} },
  erasePerson: { about: 'nothing', may: { operator: true }, when: { open: 'NOT_FOUND' } },
  registerWebhook: { about: 'organiser', may: { coordinator: true } },
  enableWebhook: ofNoWebhook,
  removeWebhook: ofNoWebhook,
  importOrganiser: { about: 'organiser', may: { coordinator: true }, when: { open: 'BAD_INPUT' } },
  importDeskFiles: { about: 'desk', may: { desk: true }, when: { open: 'BAD_INPUT' } },
  describeReferrer: { about: 'desk', may: { desk: true } },
  setParticipation: { about: 'desk', may: { desk: true } },
  recordCall: { about: 'closure', may: { desk: true }, otherwise: 'NOT_FOUND' },
  takeBackCall: { about: 'closure', may: { desk: true }, otherwise: 'NOT_FOUND' },
  addToCallList: { about: 'closure', may: { desk: true, ...ownLocation }, otherwise: 'NOT_FOUND' },
  registerPlacement: { about: 'location', may: { desk: true, ...ownLocation } },
  recordEnquiry: { about: 'desk', may: { desk: true, frontDesk: true } },
  promoteEnquiry: { about: 'enquiry', may: { desk: true, frontDesk: true } },
  confirmSameChild: { about: 'suggestion', may: { desk: true, neighbourDesk: true } },
  rejectSameChild: { about: 'suggestion', may: { desk: true, neighbourDesk: true } },
  eraseFamily: { about: 'family', may: familyOrDesk, hears: { parent: 'NOT_FOUND' } },
  setDeskContact: {
    about: 'desk',
    may: { desk: true, operator: ['open', 'unknown'] },
    when: { unknown: 'NOT_FOUND' },
  },
  describeDesk: { about: 'desk', may: { desk: true, operator: ['open', 'unknown'] } },
  setAgreement: { about: 'desk', may: { desk: true } },

  ...roundMutations,
  makeOffer: {
    about: 'request',
    may: { ...itsDesk, coordinator: [...released, 'closed'], childMinder: [...released, 'closed'] },
    otherwise: 'NOT_FOUND',
    hears: { otherCoordinator: 'FORBIDDEN', otherChildMinder: 'FORBIDDEN' },
    when: placing,
  },
  // The organiser and the family agreed already, whatever is released.
  placeDirectly: {
    about: 'request',
    may: { ...itsDesk, coordinator: true, childMinder: true },
    otherwise: 'NOT_FOUND',
    hears: { otherCoordinator: 'FORBIDDEN', otherChildMinder: 'FORBIDDEN' },
    when: placing,
  },
  // An erased family has no open offer any more: it was withdrawn.
  planIntroductionVisit: ofOffer(offerSeers, {}, 'accepted', 'closed', 'erased'),
  tellNoPlace: {
    about: 'request',
    may: { ...itsDesk, coordinator: [...released, 'closed'], childMinder: [...released, 'closed'] },
    otherwise: 'NOT_FOUND',
    hears: { otherCoordinator: 'FORBIDDEN', otherChildMinder: 'FORBIDDEN' },
    when: { erased: 'NOT_FOUND' },
  },
  resendOffer: ofOffer({ ...itsDesk, ...ownLocation }, family, 'accepted', 'closed', 'erased'),
  withdrawOffer: ofOffer({ ...itsDesk, ...ownLocation }, family, 'accepted'),
  acceptOffer: ofOffer(familyOrDesk, ownLocation, 'closed', 'erased'),
  declineOffer: ofOffer(familyOrDesk, ownLocation, 'accepted', 'closed', 'erased'),
  cancelAcceptance: ofOffer({ ...familyOrDesk, ...ownLocation }, {}, ...allBut('accepted')),

  // Whichever desk meets a new organiser describes it.
  describeOrganiser: {
    about: 'organiser',
    may: { ...whenNew(deskWorkers), desk: ['open', 'unknown'], coordinator: true },
  },
  describeLocation: ofLocation,
  describePlaceGroup: ofLocation,
  confirmVacancies: ofLocation,
  recordOccupant: ofLocation,
  closeSuddenly: ofLocation,
  closeLocation: ofLocation,
  // It is not closed.
  reopenLocation: { ...ofLocation, when: { open: 'RULE_VIOLATED' } },
  changeEnrolment: ofEnrolment,
  // To a location that is not there.
  moveEnrolment: { ...ofEnrolment, when: { accepted: 'NOT_FOUND' } },
  planSettlingIn: ofEnrolment,
  endEnrolment: ofEnrolment,

  ...reportMutations,
};

export const rules: Readonly<Record<string, OperationRule>> = { ...queries, ...mutations };
