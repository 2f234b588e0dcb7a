import fc from 'fast-check';
import type { CareRequestCommand } from '../care-request.commands.js';
import type { RequestContent } from '../care-request.events.js';
import { content, facts } from '../care-request.samples.js';
import { closingOutcomes, lapseReasons } from '../ending/outcomes.js';
import { evidenceStatuses } from '../facts/facts.events.js';
import { linkKinds } from '../links/links.events.js';

const day = fc.integer({ min: 0, max: 9 }).map((month) => `2025-0${Math.max(1, month)}-15`);
const name = fc.constantFrom('a', 'b', 'c');
const desk = fc.constantFrom('desk-brugge', 'desk-tielt', 'desk-gent');
const option = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const terms = fc.record({
  earliestRegistrationMonths: fc.constantFrom(null, 6, 12),
  maximumPreferences: fc.constantFrom(null, 2),
});
const preferences = fc.uniqueArray(name, { maxLength: 3 });

const asked: fc.Arbitrary<RequestContent> = fc
  .record({
    originalStart: day,
    preferences,
    unborn: fc.boolean(),
    urgent: fc.boolean(),
    single: fc.boolean(),
    birthDate: option(day),
  })
  .map(({ urgent, single, birthDate, ...more }) => ({
    ...content,
    child: { lastName: 'Voorbeeld', ...(birthDate && { birthDate }) },
    facts: {
      ...facts,
      ...more,
      ...(urgent && { urgentReason: 'careFellAway' as const }),
      priorityFacts: { ...facts.priorityFacts, single },
    },
  }));

/** Registered without any fact of priority, so that a later one is a change. */
const registering = asked.map((one) => ({
  ...one,
  facts: { ...one.facts, priorityFacts: facts.priorityFacts },
}));

const source = fc.constantFrom('family' as const, 'desk' as const, 'referrer' as const, 'organiser' as const);
const consent = fc.record({ referrerId: name, on: fc.constant('2025-01-01'), until: option(day) });
const of = <Type extends string, Fields extends object>(
  type: Type,
  fields: { [F in keyof Fields]: fc.Arbitrary<Fields[F]> },
) => fc.record({ type: fc.constant(type), ...fields }) as fc.Arbitrary<never>;

export const registration: fc.Arbitrary<CareRequestCommand> = of('RegisterCareRequest', {
  content: registering,
  source,
  terms,
  consent: option(consent),
});

const followUp: fc.Arbitrary<CareRequestCommand> = option(name).map((stepId) => ({
  type: 'RecordFollowUp',
  channel: 'phone',
  ...(stepId && { stepId, nextStep: 'Terugbellen', dueOn: '2025-05-01' }),
}));

/** Anything that can be asked of a request, in few enough words that one command often meets another. */
export const anyCommand: fc.Arbitrary<CareRequestCommand> = fc.oneof(
  registration,
  of('CorrectCareRequest', { content: asked, source: fc.constantFrom('family', 'desk'), terms }),
  of('ChangeWantedStart', { wantedStart: day }),
  of('ChangePreferences', { preferences, terms }),
  of('RecordBirth', { birthDate: day }),
  of('RecordMiscarriage', {}),
  of('ProveUrgency', { on: fc.constantFrom('2025-02-01', '2025-02-02') }),
  of('DeclareFact', {
    fact: fc.constantFrom('single', 'lowIncome'),
    holds: fc.boolean(),
    declaredOn: day,
    source: fc.constant('family'),
    evidence: fc.constantFrom(...evidenceStatuses),
  }),
  of('AddApplicant', { applicantId: fc.constantFrom(...'abcdefg'), applicant: fc.constant({}) }),
  of('RemoveApplicant', { applicantId: fc.constantFrom(...'abc') }),
  of('LinkRequest', { otherRequestId: name, kind: fc.constantFrom(...linkKinds) }),
  of('GiveConsent', { referrerId: name, on: fc.constant('2025-01-01'), until: option(day) }),
  of('WithdrawConsent', { on: day }),
  of('CloseCareRequest', {
    outcome: fc.constantFrom(...closingOutcomes),
    reason: option(fc.constantFrom(...lapseReasons)),
    duplicateOf: option(name),
  }),
  of('ReopenCareRequest', {}),
  { weight: 1, arbitrary: of('EraseFamily', { familyId: fc.constant(facts.familyId) }) },
  of('TransferCareRequest', {
    toDeskId: desk,
    today: day,
    lookAlongUntil: option(fc.constant('2025-12-31')),
  }),
  of('GrantAccess', { deskId: desk, from: fc.constant('2025-01-01'), until: option(day) }),
  of('RevokeAccess', { deskId: desk, on: day }),
  followUp,
  of('CompleteNextStep', { stepId: name }),
  of('AssignCareRequest', { to: option(name) }),
  of('MergeCareRequest', { intoRequestId: name, intoDeskId: desk }),
  of('UnmergeCareRequest', {}),
  of('ChaseReconfirmation', { today: day, terms: fc.constant({ reminderDays: 14, reminders: 1 }) }),
  of('ReconfirmCareRequest', { by: fc.constantFrom('family', 'desk', 'anotherSign') }),
);
