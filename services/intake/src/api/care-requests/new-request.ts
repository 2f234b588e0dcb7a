import { consequenceId } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import type { NewRequest } from '../../application/register-care-request/register-care-request.command.js';
import type { RequestSource } from '../../domain/care-request/care-request.events.js';
import type { RegisterCareRequestInput } from '../inputs/care-request.input.js';
import { given } from '../inputs/given.js';
import { factsFrom } from '../inputs/request-facts.input.js';

export function newRequest(input: RegisterCareRequestInput): NewRequest {
  const { deskId, askedOn, channel } = given(input);
  const { nationalNumber, ...child } = given(input.child);
  return {
    facts: {
      ...factsFrom(input.facts, child.birthDate),
      deskId,
      askedOn,
      channel,
      originalStart: input.wantedStart,
    },
    child,
    applicant: given(input.applicant),
    remarks: given(input.remarks),
    nationalNumber,
  };
}

/** Who repeats a registration under its own key, because no answer came, means the request of the first time. */
export function requestIdOf(
  { subject }: SignedInActor,
  { idempotencyKey }: RegisterCareRequestInput,
): string {
  return idempotencyKey ? consequenceId(subject, `request:${idempotencyKey}`) : randomUUID();
}

/** The same again for a registration that is repeated. */
export function newFamily(requestId: string): string {
  return consequenceId(requestId, 'family');
}

/** A parent asks for its own family only. */
export function ownFamily({ role, familyId }: SignedInActor): string | undefined {
  if (role !== 'parent') return undefined;
  if (familyId === undefined) {
    throw new DomainError('FORBIDDEN', 'Your sign-in does not say which family you belong to.');
  }
  return familyId;
}

export function sourceOf({ role }: SignedInActor): Exclude<RequestSource, 'import'> {
  if (role === 'parent') return 'family';
  if (isOrganiser({ role })) return 'organiser';
  return role === 'referrer' ? 'referrer' : 'desk';
}

/** What a referrer declares: that the family agreed. */
export function consentOf(actor: SignedInActor, input: RegisterCareRequestInput) {
  if (actor.role !== 'referrer') return undefined;
  if (actor.referrerId === undefined || !input.consentGivenOn) {
    throw new DomainError('BAD_INPUT', 'A referrer says on which day the family consented.', [
      { path: 'consentGivenOn', message: 'is needed from a referrer' },
    ]);
  }
  const { consentGivenOn: on, consentUntil } = input;
  return { referrerId: actor.referrerId, on, ...(consentUntil && { until: consentUntil }) };
}

export function isOrganiser({ role }: Pick<SignedInActor, 'role'>): boolean {
  return role === 'organiserCoordinator' || role === 'childMinder';
}

/** What an organiser that cannot help declares: that the family agreed to go to the desk. */
export function handedOnBy(
  actor: SignedInActor,
  organiserId: string | undefined,
  input: RegisterCareRequestInput,
) {
  if (!isOrganiser(actor)) return undefined;
  if (organiserId === undefined || !input.consentGivenOn) {
    throw new DomainError(
      'BAD_INPUT',
      'An organiser says on which day the family agreed to go to the desk.',
      [{ path: 'consentGivenOn', message: 'is needed from an organiser' }],
    );
  }
  return { organiserId, agreedOn: input.consentGivenOn };
}
