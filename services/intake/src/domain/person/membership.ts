import { DomainError } from '@samenloket/event-sourcing';

/** For what a member of staff may act; which of the ids it needs. */
const bodies = {
  frontDesk: 'deskId',
  deskWorker: 'deskId',
  organiserCoordinator: 'organiserId',
  childMinder: 'locationId',
  referrer: 'referrerId',
  policy: undefined,
  operator: undefined,
} as const;
export type StaffRole = keyof typeof bodies;
export const staffRoles = Object.keys(bodies) as StaffRole[];

type BodyId = Exclude<(typeof bodies)[StaffRole], undefined>;

/** A person acts in one role, for one desk, organiser, location or referrer, from–to; ISO dates, both inclusive. */
export interface Membership extends Readonly<Partial<Record<BodyId, string>>> {
  readonly membershipId: string;
  readonly role: StaffRole;
  /** With the role of a child-minder: the organiser of its location, who may give and end it. */
  readonly organiserId?: string;
  readonly from: string;
  /** Last day; one before `from` stands for a membership that was ended before it began. */
  readonly until?: string;
}

export function holdsOn({ from, until }: Pick<Membership, 'from' | 'until'>, date: string): boolean {
  return from <= date && (until === undefined || date <= until);
}

/** @throws DomainError BAD_INPUT when it does not say for what the person acts, or ends before it begins */
export function checkMembership(membership: Membership): void {
  const needed = bodies[membership.role];
  if (needed !== undefined && membership[needed] === undefined) {
    throw new DomainError('BAD_INPUT', `A ${membership.role} acts for something: say for what.`, [
      { path: needed, message: `is needed for a ${membership.role}` },
    ]);
  }
  if (membership.until !== undefined && membership.until < membership.from) {
    throw new DomainError('BAD_INPUT', 'The membership ends before it begins.', [
      { path: 'until', message: `must be ${membership.from} or later` },
    ]);
  }
}

/** Whether both say the same of one person on some day. */
export function repeats(one: Membership, other: Membership): boolean {
  const body = bodies[one.role];
  return (
    one.role === other.role &&
    (body === undefined || one[body] === other[body]) &&
    (one.until === undefined || other.from <= one.until) &&
    (other.until === undefined || one.from <= other.until)
  );
}
