import { childName } from '../../desk/child-name';
import { today } from '../../language/days';
import type { MembersQuery } from './people.generated';

/** A role that somebody has, had or will have. */
export type Member = MembersQuery['members'][number];
export type MemberState = 'now' | 'coming' | 'ended';

/** Roles that are given for a desk, an organiser and a referrer; others have no list, so nobody could end them here. */
export const rolesOf = {
  desk: ['deskWorker', 'frontDesk'],
  organiser: ['organiserCoordinator', 'childMinder'],
  referrer: ['referrer'],
} as const satisfies Record<string, readonly Member['role'][]>;
export type GivenRole = (typeof rolesOf)[keyof typeof rolesOf][number];

export function stateOf({ from, until }: Pick<Member, 'from' | 'until'>): MemberState {
  if (until && (until < today() || until < from)) return 'ended';
  return from > today() ? 'coming' : 'now';
}

/** Of these, who has no role any more and none to come, by id, and was not erased yet. */
export function whoLeft(members: readonly Member[]): ReadonlySet<string> {
  const stay = new Set(members.filter((one) => stateOf(one) !== 'ended').map(({ person }) => person.id));
  return new Set(
    members.filter(({ person }) => !person.erased && !stay.has(person.id)).map(({ person }) => person.id),
  );
}

/** Nothing where the name is hidden or erased. */
export const memberName = ({ person }: Member): string | undefined => childName(person);

/** What tells people apart without a name: enough of the random id. */
export const shortId = (id: string): string => id.slice(0, 8);
