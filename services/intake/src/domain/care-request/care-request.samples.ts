import type { CareRequestFacts } from './care-request-facts.js';
import { noPriorityFacts } from './care-request-facts.js';
import type { CareRequestEvent, RequestContent } from './care-request.events.js';

/** Made-up content for tests. */
export const facts: CareRequestFacts = {
  number: 'AV00001',
  deskId: 'desk-brugge',
  familyId: 'family-1',
  askedOn: '2025-01-10',
  nisAsked: '31005',
  originalStart: '2025-09-01',
  wantedStart: '2025-09-01',
  tariff: 'any',
  preferences: ['location-1'],
  atypicalHours: [],
  specialCareNeed: false,
  priorityFacts: noPriorityFacts,
  birthMonth: '2025-03',
  unborn: true,
  careForm: 'babyToddler',
};

export const content: RequestContent = {
  facts,
  child: { lastName: 'Voorbeeld', birthDate: '2025-03-14' },
  applicant: { firstName: 'An', lastName: 'Voorbeeld', phone: '0470' },
  remarks: {},
};

export const registered: CareRequestEvent = {
  type: 'CareRequestRegistered',
  data: { ...content, source: 'family' },
};
export const imported: CareRequestEvent = {
  type: 'CareRequestRegistered',
  data: { ...content, source: 'import' },
};
export const closed: CareRequestEvent = {
  type: 'CareRequestClosed',
  data: { outcome: 'unknown', reason: undefined, duplicateOf: undefined, explanation: null },
};
export const reopened: CareRequestEvent = { type: 'CareRequestReopened', data: { colleague: null } };
export const erased: CareRequestEvent = { type: 'FamilyErased', data: { familyId: 'family-1' } };
export const noLimits = { earliestRegistrationMonths: null, maximumPreferences: null };
