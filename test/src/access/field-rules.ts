import type { State } from './people.js';
import type { Who } from './rule.js';

/* Which fields tell of a family, and who sees them. Every type of the API stands here, and every field of these. */

/** How much of a request somebody sees, each with all before it. */
export const levels = ['facts', 'named', 'contact', 'file'] as const;
export type Level = (typeof levels)[number];

const withOffer: readonly State[] = ['offered', 'accepted', 'transferred'];
const waiting: readonly State[] = ['open', 'consentEnded'];

/**
 * Who gets so far. Organisers weigh a request by its facts, and get what is needed to reach the family once they made
 * an offer; names before that where the desk agreed so (`nameVisibleBeforeOffer`).
 */
export const reach: Readonly<Record<Level, Who>> = {
  facts: { coordinator: waiting, childMinder: waiting },
  named: {},
  contact: {
    referrer: ['open', 'notReleased', 'offered', 'accepted', 'closed', 'transferred', 'erased'],
    coordinator: withOffer,
    childMinder: withOffer,
  },
  file: {
    parent: true,
    desk: ['open', 'notReleased', 'offered', 'accepted', 'closed', 'consentEnded', 'erased'],
    neighbourDesk: ['transferred'],
    // A transfer takes back what the former desk allowed others.
    grantedDesk: ['open', 'notReleased', 'offered', 'accepted', 'closed', 'consentEnded', 'erased'],
  },
};

/** The fields of a request and of what stands on it, by what it takes to see them. */
export const familyFields: Readonly<Record<string, Partial<Record<Level, readonly string[]>>>> = {
  CareRequest: {
    facts: [
      ...['id', 'number', 'desk', 'status', 'erased', 'askedOn', 'nisAsked', 'originalStart', 'wantedStart'],
      ...[
        'pattern',
        'flexible',
        'acceptsFewerDays',
        'acceptsLaterStart',
        'tariff',
        'preferences',
        'onlyWithSiblings',
        'ratherWithSiblings',
        'locationFirst',
      ],
      ...['preferredLocations', 'urgentReason', 'atypicalHours', 'specialCareNeed', 'priorityFacts'],
      ...['siblingLocationId', 'ageInMonthsAtStart', 'unborn', 'careForm', 'plan', 'urgency'],
      ...['incomeTariffAttest', 'ocmwTariffReferral'],
    ],
    named: ['child', 'applicant'],
    // Whoever may reach the family may reach the others who act for it.
    contact: ['birthMonth', 'otherApplicants'],
    file: [
      ...[
        'channel',
        'nisHome',
        'nisWork',
        'twinOf',
        'familyId',
        'remarks',
        'closure',
        'followUps',
        'declaredFacts',
      ],
      ...['history', 'sameChildAs', 'coParentingWith', 'followsRequestId', 'linkedRequests', 'handedOnBy'],
      // What else a family wishes is no organiser's business.
      ...['referrerConsent', 'intensity', 'assignment', 'nextDueOn', 'mergedInto', 'wish'],
      'verification',
      ...['timeline', 'nextSteps', 'siblingInCareUntil', 'workPercentages', 'staffOfOrganiserId'],
    ],
  },
  PriorityFacts: {
    facts: ['workOrTraining', 'single', 'lowIncome', 'fosterChild', 'healthOrCare', 'noDiploma'],
  },
  Child: { named: ['firstName', 'lastName'], contact: ['birthDate'] },
  Applicant: {
    named: ['firstName', 'lastName'],
    contact: ['phone', 'email', 'language', 'contactPreference', 'street', 'postcode', 'relation'],
  },
  Remarks: { file: ['question', 'colleague', 'foundThrough', 'referrer'] },
  Closure: { file: ['outcome', 'reason', 'duplicateOf', 'explanation', 'happenedAt'] },
  FollowUp: { file: ['id', 'requestId', 'happenedAt', 'channel', 'action', 'colleague', 'note', 'nextStep'] },
  DeclaredFact: { file: ['fact', 'holds', 'declaredOn', 'source', 'evidence'] },
  OtherApplicant: { contact: ['id', 'details'] },
  ReferrerConsent: { file: ['referrerId', 'until', 'referrer'] },
  LinkedRequest: { file: ['kind', 'requestId'] },
  RequestWish: { file: ['kind', 'organiserId', 'nis'] },
  Urgency: { facts: ['reason', 'provenOn', 'dueOn'] },
  Assignment: { file: ['to', 'colleague'] },
  NextStep: { file: ['stepId', 'what', 'dueOn', 'doneAt'] },
  TimelineEntry: { file: ['happenedAt', 'what', 'text', 'by', 'place'] },
  ComingStep: { file: ['what', 'dueOn', 'text', 'place'] },
  HistoryLine: { file: ['requestId', 'happenedAt', 'what', 'byRole'] },
};

/** Fields of a request that are a list of something else, with rules of their own: those of the query named. */
export const ownRules: Readonly<Record<string, string>> = {
  'CareRequest.offers': 'offers',
  'CareRequest.mergedRequests': 'careRequest',
  'CareRequest.roundOutcomes': 'roundCounterfactual',
};

/** Who gets one of these by the query named sees all of it. */
export const wholeTypes: Readonly<Record<string, string>> = {
  FileAccess: 'accessLog',
  FollowLink: 'followLinks',
  AuditEntry: 'auditLog',
  Enquiry: 'enquiries',
  Caller: 'enquiries',
  DuplicateSuggestion: 'duplicateSuggestions',
  SuggestedRequest: 'duplicateSuggestions',
  Offer: 'offer',
  AcceptedPlace: 'offer',
  OfferEvent: 'offer',
  Candidate: 'candidates',
  CandidateReason: 'candidates',
  Enrolment: 'enrolmentsOfRequest',
  ErasureReceipt: 'eraseFamily',
  FamilyExport: 'exportFamily',
  AgendaItem: 'deskAgenda',
  CalendarEntry: 'yearCalendar',
  CallList: 'callList',
  CallLine: 'callList',
  CallProgress: 'callList',
  SentMessage: 'messages',
  UnreachedFamily: 'unreachedFamilies',
  DeskFilesPreview: 'previewDeskFiles',
  DeskFileFault: 'previewDeskFiles',
  OwnHeadings: 'previewDeskFiles',
  OwnHeading: 'previewDeskFiles',
  LackingColumn: 'previewDeskFiles',
  OrganiserFilesPreview: 'previewOrganiserFiles',
  OrganiserFileFault: 'previewOrganiserFiles',
  UnansweredRequest: 'unansweredRequests',
  NoPlaceTold: 'tellNoPlace',
  EnrolmentPart: 'enrolmentsOfRequest',
  EnrolmentSettlingIn: 'enrolmentsOfRequest',
  SettlingInDays: 'offer',
  WebhookDelivery: 'webhookDeliveries',
  RoundProposal: 'roundProposals',
  RoundClaim: 'roundClaims',
  ConsequenceForChild: 'roundDeviationConsequences',
  RoundCounterfactual: 'roundCounterfactual',
  RoundOutcome: 'roundCounterfactual',
  RoundPlace: 'roundCounterfactual',
  RoundRefusal: 'roundCounterfactual',
  RefusalWitness: 'roundCounterfactual',
  TracedRequest: 'exportReportTrace',
  TraceReason: 'exportReportTrace',
  TraceFact: 'exportReportTrace',
};

/** They tell of no family: public facts, figures, and what lists and changes are wrapped in. */
export const withoutFamilyData: readonly string[] = [
  ...[
    'CarePattern',
    'PageInfo',
    'Desk',
    'AreaMember',
    'DeskContact',
    'Agreement',
    'Organiser',
    'Location',
    'PlaceGroup',
  ],
  ...[
    'CarePlan',
    'CareRoster',
    'HoursOfHalfDay',
    'DayHours',
    'TimelinePlace',
    'CalendarMonth',
    'CalendarFile',
  ],
  ...['HalfDayStaff', 'LocationClosure', 'LocationMonths', 'VacancyConfirmation', 'OrganiserImport'],
  ...['Participation', 'Membership', 'Person', 'RoleToken', 'RetentionReport', 'RetentionCount'],
  ...['Referrer', 'Webhook', 'RegisteredWebhook', 'AuditFile', 'SuddenClosure'],
  // Positions and pointers.
  ...['ServiceWork', 'WorkProgress', 'FollowedProducer', 'ScanProgress', 'ParkedEvent', 'ParkedAction'],
  // For who has the key of a link, or makes it.
  ...['FollowLinkStanding', 'FamilyStanding', 'SentFollowLink', 'FollowCodeTerms', 'OpenedFollowLink'],
  ...['PreviewedDeskFile', 'DeskFileNotice', 'DeskImport', 'DeskImportProgress', 'DeskImportResult'],
  ...['DeskImportRefusal', 'OverfilledHalfDay'],
  // Rounds go by number: nobody is in these.
  ...['AllocationRound', 'FreezeRefusal', 'RoundFigures', 'RoundOrganiser', 'RoundDeviation'],
  ...[
    'RoundOfferRefused',
    'RoundCutOff',
    'DeviationConsequences',
    'RoundWhatIf',
    'LocationWhatIf',
    'NearRound',
  ],
  ...['HalfDayCapacity', 'Vacancy', 'MonthlyVacancies', 'ShareBalance', 'ShareStanding'],
  ...['ReportingDesk', 'YearlyReport', 'ReportHead', 'ReportFigures', 'ReportRow', 'RegionalRow'],
  ...[
    'RegionalReport',
    'RegionalFigures',
    'FiledReport',
    'FiledYearlyReport',
    'ReportDifference',
    'ReportFile',
    'FiledBy',
    'ReportTrace',
  ],
];
/** Lists and answers of changes: what is in them has its own rules. */
export const isWrapping = (typeName: string) => /(Connection|Edge|Change)$/.test(typeName);
