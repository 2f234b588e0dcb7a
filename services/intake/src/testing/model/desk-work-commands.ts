import fc from 'fast-check';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { FollowUpCommand } from '../../domain/care-request/follow-up/follow-up.commands.js';
import type { MergeCommand } from '../../domain/care-request/merge/merge.commands.js';
import type { ReconfirmationCommand } from '../../domain/care-request/reconfirmation/reconfirmation.commands.js';
import type { SharingCommand } from '../../domain/care-request/sharing/sharing.commands.js';

type Named<Type extends CareRequestCommand['type']> = Extract<CareRequestCommand, { type: Type }>;

export type DeskWorkCommand =
  | FollowUpCommand
  | SharingCommand
  | MergeCommand
  | ReconfirmationCommand
  | Named<'CloseCareRequest' | 'ReopenCareRequest' | 'ChangeWantedStart'>;

export const terms = { reminderDays: 14, reminders: 2 };
const desks = ['desk-brugge', 'desk-tielt', 'desk-damme'] as const;
const desk = fc.constantFrom(...desks);
const stepId = fc.constantFrom('step-1', 'step-2', 'step-3');
const person = fc.constantFrom('bo', 'an');
const today = fc.constantFrom('2026-03-02', '2026-03-16', '2026-03-17', '2026-04-20', '2026-12-31');

/** What desks and families do with one request, beside its content. */
export const deskWorkCommand: fc.Arbitrary<DeskWorkCommand> = fc.oneof(
  fc.record({
    type: fc.constant('RecordFollowUp' as const),
    stepId,
    nextStep: fc.constantFrom('Bel terug', undefined),
    dueOn: fc.constantFrom('2026-03-09', undefined),
  }),
  fc.record({ type: fc.constant('CompleteNextStep' as const), stepId }),
  fc.record({
    type: fc.constant('AssignCareRequest' as const),
    to: fc.option(person, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('TransferCareRequest' as const),
    toDeskId: desk,
    today,
    lookAlongUntil: fc.constantFrom('2026-12-31', undefined),
  }),
  fc.record({ type: fc.constant('GrantAccess' as const), deskId: desk, from: today }),
  fc.record({ type: fc.constant('RevokeAccess' as const), deskId: desk, on: today }),
  fc.record({
    type: fc.constant('MergeCareRequest' as const),
    intoRequestId: fc.constant('kept'),
    intoDeskId: desk,
  }),
  fc.record({ type: fc.constant('UnmergeCareRequest' as const) }),
  fc.record({ type: fc.constant('ChaseReconfirmation' as const), today, terms: fc.constant(terms) }),
  fc.record({
    type: fc.constant('ReconfirmCareRequest' as const),
    by: fc.constantFrom('family' as const, 'desk' as const, 'anotherSign' as const),
  }),
  fc.record({
    type: fc.constant('CloseCareRequest' as const),
    outcome: fc.constantFrom('unknown' as const, 'unreachable' as const),
  }),
  fc.record({ type: fc.constant('ReopenCareRequest' as const) }),
  fc.record({
    type: fc.constant('ChangeWantedStart' as const),
    wantedStart: fc.constantFrom('2026-01-01', '2027-01-01'),
  }),
);
