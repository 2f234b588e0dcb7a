import { addDays, addMonths } from '@samenloket/regional';
import type { CareRequestCommand } from '../care-request.commands.js';

/** What a request is in plain words, to hold the rules against; it shares no code with them. */
export interface PlainRequest {
  status: 'none' | 'open' | 'closed';
  erased: boolean;
  outcome?: string;
  reason?: string;
  deskId?: string;
  originalStart?: string;
  wantedStart?: string;
  preferences: string[];
  unborn: boolean;
  birthDate?: string;
  isUrgent: boolean;
  single: boolean;
  provenOn?: string;
  referrer?: { id: string; until?: string };
  applicants: string[];
  links: string[];
  letIn: string[];
  assignedTo?: string;
  steps: string[];
  mergedInto?: string;
  question?: { answerBy: string; attempt: number };
}

export const nothingYet = (): PlainRequest => ({
  status: 'none',
  erased: false,
  preferences: [],
  unborn: false,
  isUrgent: false,
  single: false,
  applicants: [],
  links: [],
  letIn: [],
  steps: [],
});

type Told = (request: PlainRequest, command: never) => boolean;

/** Carries out a command on the plain request; false when it has to be refused. */
export function carryOut(request: PlainRequest, command: CareRequestCommand): boolean {
  const deed = deeds[command.type] as
    ((request: PlainRequest, command: CareRequestCommand) => boolean) | undefined;
  if (!deed) throw new Error(`The plain request knows nothing of ${command.type}.`);
  return deed(request, command);
}

type Of<Type extends CareRequestCommand['type']> = Extract<CareRequestCommand, { type: Type }>;
const isThere = ({ status, erased }: PlainRequest) => status !== 'none' && !erased;
const isOpen = (request: PlainRequest) => isThere(request) && request.status === 'open';

function close(request: PlainRequest, outcome: string, reason?: string): true {
  Object.assign(request, { status: 'closed', outcome, reason });
  return true;
}

function reopen(request: PlainRequest): true {
  Object.assign(request, { status: 'open', outcome: undefined, reason: undefined, question: undefined });
  return true;
}

const deeds: Partial<Record<CareRequestCommand['type'], Told>> = {
  RegisterCareRequest: (request, { content, terms, source, consent }: Of<'RegisterCareRequest'>) => {
    if (request.erased || request.status !== 'none') return false;
    const { facts, child } = content;
    const months = terms.earliestRegistrationMonths;
    const start = facts.originalStart ?? '';
    if (months !== null && facts.askedOn < addMonths(start, -months)) return false;
    if (terms.maximumPreferences !== null && facts.preferences.length > terms.maximumPreferences)
      return false;
    if (source === 'referrer' && !consent) return false;
    Object.assign(request, {
      status: 'open',
      deskId: facts.deskId,
      originalStart: start,
      wantedStart: start,
      preferences: [...facts.preferences],
      unborn: facts.unborn,
      birthDate: child?.birthDate,
      isUrgent: facts.urgentReason !== undefined,
    });
    if (consent) request.referrer = { id: consent.referrerId, until: consent.until };
    return true;
  },
  CorrectCareRequest: (request, { content, terms, source }: Of<'CorrectCareRequest'>) => {
    const { facts, child } = content;
    if (!isThere(request)) return false;
    if (terms.maximumPreferences !== null && facts.preferences.length > terms.maximumPreferences)
      return false;
    const { single } = facts.priorityFacts;
    if (source === 'family' && single !== request.single) return false;
    const { preferences, unborn, urgentReason } = facts;
    const isUrgent = urgentReason !== undefined;
    Object.assign(request, { preferences: [...preferences], unborn, isUrgent, single });
    request.birthDate = child?.birthDate;
    return true;
  },
  ChangeWantedStart: (request, { wantedStart }: Of<'ChangeWantedStart'>) => {
    if (isOpen(request)) request.wantedStart = wantedStart;
    return isOpen(request);
  },
  ChangePreferences: (request, { preferences, terms }: Of<'ChangePreferences'>) => {
    const tooMany = terms.maximumPreferences !== null && preferences.length > terms.maximumPreferences;
    if (!isOpen(request) || tooMany) return false;
    request.preferences = [...preferences];
    return true;
  },
  RecordBirth: (request, { birthDate }: Of<'RecordBirth'>) => {
    if (!isThere(request) || !request.unborn || request.reason === 'miscarriage') return false;
    const expected = request.birthDate;
    const isNear =
      expected === undefined || (birthDate >= addDays(expected, -126) && birthDate <= addDays(expected, 28));
    if (!isNear) return false;
    Object.assign(request, { unborn: false, birthDate });
    return true;
  },
  RecordMiscarriage: (request) =>
    isOpen(request) && request.unborn && close(request, 'lapsed', 'miscarriage'),
  ProveUrgency: (request, { on }: Of<'ProveUrgency'>) => {
    if (!isOpen(request) || !request.isUrgent) return false;
    if (request.provenOn !== undefined) return request.provenOn === on;
    request.provenOn = on;
    return true;
  },
  DeclareFact: isThere,
  AddApplicant: (request, { applicantId }: Of<'AddApplicant'>) => {
    if (!isOpen(request)) return false;
    if (request.applicants.includes(applicantId)) return true;
    if (request.applicants.length === 5) return false;
    request.applicants.push(applicantId);
    return true;
  },
  RemoveApplicant: (request, { applicantId }: Of<'RemoveApplicant'>) => {
    if (!isOpen(request) || !request.applicants.includes(applicantId)) return false;
    request.applicants.splice(request.applicants.indexOf(applicantId), 1);
    return true;
  },
  LinkRequest: (request, { otherRequestId, kind }: Of<'LinkRequest'>) => {
    const link = `${kind} ${otherRequestId}`;
    if (isThere(request) && !request.links.includes(link)) request.links.push(link);
    return isThere(request);
  },
  GiveConsent: (request, { referrerId: id, until }: Of<'GiveConsent'>) => {
    if (isOpen(request)) request.referrer = { id, until };
    return isOpen(request);
  },
  WithdrawConsent: (request) => {
    request.referrer = undefined;
    return true;
  },
  CloseCareRequest: (request, { outcome, reason, duplicateOf }: Of<'CloseCareRequest'>) => {
    if (!isOpen(request) || (outcome === 'duplicate') !== (duplicateOf !== undefined)) return false;
    if ((outcome === 'lapsed') !== (reason !== undefined)) return false;
    if (reason === 'miscarriage' && !request.unborn) return false;
    return close(request, outcome, reason);
  },
  ReopenCareRequest: (request) =>
    isThere(request) && request.status === 'closed' && request.mergedInto === undefined && reopen(request),
  EraseFamily: (request) => {
    request.erased ||= request.status !== 'none';
    return true;
  },
  TransferCareRequest: (request, { toDeskId, lookAlongUntil }: Of<'TransferCareRequest'>) => {
    if (!isThere(request) || request.deskId === toDeskId || request.mergedInto !== undefined) return false;
    const former = request.deskId ?? '';
    Object.assign(request, { deskId: toDeskId, assignedTo: undefined });
    request.letIn = lookAlongUntil === undefined ? [] : [former];
    return true;
  },
  GrantAccess: (request, { deskId }: Of<'GrantAccess'>) => {
    if (!isThere(request) || request.deskId === deskId) return false;
    request.letIn.push(deskId);
    return true;
  },
  RevokeAccess: (request, { deskId }: Of<'RevokeAccess'>) => {
    if (!isThere(request) || !request.letIn.includes(deskId)) return false;
    request.letIn = request.letIn.filter((one) => one !== deskId);
    return true;
  },
  RecordFollowUp: (request, { stepId }: Of<'RecordFollowUp'>) => {
    if (!isThere(request) || (stepId !== undefined && request.steps.includes(stepId))) return false;
    if (stepId !== undefined) request.steps.push(stepId);
    return true;
  },
  CompleteNextStep: (request, { stepId }: Of<'CompleteNextStep'>) => {
    if (!isThere(request) || !request.steps.includes(stepId)) return false;
    request.steps = request.steps.filter((one) => one !== stepId);
    return true;
  },
  AssignCareRequest: (request, { to }: Of<'AssignCareRequest'>) => {
    if (isThere(request)) request.assignedTo = to;
    return isThere(request);
  },
  MergeCareRequest: (request, { intoRequestId, intoDeskId }: Of<'MergeCareRequest'>) => {
    if (!isOpen(request) || request.deskId !== intoDeskId) return false;
    request.mergedInto = intoRequestId;
    return close(request, 'duplicate');
  },
  UnmergeCareRequest: (request) => {
    if (!isThere(request) || request.mergedInto === undefined) return false;
    request.mergedInto = undefined;
    return reopen(request);
  },
  ChaseReconfirmation: (request, { today, terms }: Of<'ChaseReconfirmation'>) => {
    const { question } = request;
    if (!isOpen(request) || (question !== undefined && today <= question.answerBy)) return true;
    const attempt = (question?.attempt ?? 0) + 1;
    if (attempt > terms.reminders + 1) return close(request, 'unreachable');
    request.question = { answerBy: addDays(today, terms.reminderDays), attempt };
    return true;
  },
  ReconfirmCareRequest: (request, { by }: Of<'ReconfirmCareRequest'>) => {
    if (!isThere(request)) return false;
    if (request.outcome === 'unreachable' && by !== 'anotherSign') reopen(request);
    if (request.status === 'open') request.question = undefined;
    return request.status === 'open' || by === 'anotherSign';
  },
};
