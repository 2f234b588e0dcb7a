import {
  type Decider,
  defineEvents,
  DomainError,
  type DomainEvent,
  type Personal,
} from '@samenloket/event-sourcing';
import { checkMembership, type Membership, repeats } from './membership.js';

export interface PersonDetails {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
}

/**
 * A member of staff: who it is, encrypted under a key of its own, and for what it may act. Its id is the subject of
 * its tokens and of everything that it does, so that an erasure leaves who did it as a random id.
 */
export type PersonEvent =
  | DomainEvent<'PersonDescribed', { personId: string; details: Personal<PersonDetails> }>
  | DomainEvent<'MembershipGiven', { personId: string; membership: Membership }>
  | DomainEvent<'MembershipEnded', { personId: string; membershipId: string; until: string }>
  | DomainEvent<'PersonErased', { personId: string }>;

export const personEvents = defineEvents<PersonEvent>({
  PersonDescribed: { version: 1, fields: { personId: 'clear', details: 'personal' } },
  MembershipGiven: { version: 1, fields: { personId: 'clear', membership: 'clear' } },
  MembershipEnded: { version: 1, fields: { personId: 'clear', membershipId: 'clear', until: 'clear' } },
  PersonErased: { version: 1, fields: { personId: 'clear' } },
});

export type PersonCommand = { readonly personId: string } & (
  | { readonly type: 'DescribePerson'; readonly details: PersonDetails }
  | { readonly type: 'GiveMembership'; readonly membership: Membership }
  | { readonly type: 'EndMembership'; readonly membershipId: string; readonly until: string }
  | { readonly type: 'ErasePerson' }
);

export interface PersonState {
  readonly status: 'none' | 'known' | 'erased';
  readonly details: PersonDetails | null;
  readonly memberships: readonly Membership[];
}

export const personDecider: Decider<PersonState, PersonCommand, PersonEvent> = {
  initialState: () => ({ status: 'none', details: null, memberships: [] }),
  decide,
  evolve,
};

function decide(command: PersonCommand, state: PersonState): readonly PersonEvent[] {
  const { personId } = command;
  if (state.status === 'erased' && command.type !== 'ErasePerson') {
    throw new DomainError('ERASED', 'This person was erased.');
  }
  switch (command.type) {
    case 'DescribePerson': {
      const { details } = command;
      const same = JSON.stringify(details) === JSON.stringify(state.details);
      return same ? [] : [{ type: 'PersonDescribed', data: { personId, details } }];
    }
    case 'GiveMembership':
      return given(personId, command.membership, state);
    case 'EndMembership':
      return ended(command, state);
    case 'ErasePerson':
      return state.status === 'known' ? [{ type: 'PersonErased', data: { personId } }] : [];
  }
}

function given(personId: string, membership: Membership, state: PersonState): readonly PersonEvent[] {
  if (state.status === 'none') throw new DomainError('NOT_FOUND', 'There is no such person.');
  checkMembership(membership);
  const others = state.memberships.filter(({ membershipId }) => membershipId !== membership.membershipId);
  if (others.length < state.memberships.length) return [];
  if (others.some((other) => repeats(other, membership))) {
    throw new DomainError('RULE_VIOLATED', 'This person has this membership in that period already.');
  }
  return [{ type: 'MembershipGiven', data: { personId, membership } }];
}

function ended(
  { personId, membershipId, until }: Extract<PersonCommand, { type: 'EndMembership' }>,
  { memberships }: PersonState,
): readonly PersonEvent[] {
  const membership = memberships.find((known) => known.membershipId === membershipId);
  if (!membership) throw new DomainError('NOT_FOUND', 'There is no such membership.');
  if (membership.until !== undefined && membership.until <= until) return [];
  return [{ type: 'MembershipEnded', data: { personId, membershipId, until } }];
}

function evolve(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonDescribed':
      return { ...state, status: 'known', details: event.data.details };
    case 'MembershipGiven':
      return { ...state, memberships: [...state.memberships, event.data.membership] };
    case 'MembershipEnded': {
      const { membershipId, until } = event.data;
      return { ...state, memberships: withEnd(state.memberships, membershipId, until) };
    }
    case 'PersonErased':
      return { ...state, status: 'erased', details: null };
  }
}

export function withEnd(
  memberships: readonly Membership[],
  membershipId: string,
  until: string,
): readonly Membership[] {
  return memberships.map((known) => (known.membershipId === membershipId ? { ...known, until } : known));
}
