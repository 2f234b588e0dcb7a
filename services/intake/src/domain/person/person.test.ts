import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { holdsOn, type Membership } from './membership.js';
import { personDecider, type PersonEvent } from './person.js';

const { given, when } = specification(personDecider);
const personId = 'person-1';
const details = { firstName: 'Mieke', lastName: 'Loket' };
const described: PersonEvent = { type: 'PersonDescribed', data: { personId, details } };
const worker = (changes: Partial<Membership> = {}): Membership => ({
  membershipId: 'membership-1',
  role: 'deskWorker',
  deskId: 'desk-1',
  from: '2026-01-01',
  ...changes,
});
const give = (membership: Membership) => ({ type: 'GiveMembership', personId, membership }) as const;
const gave = (membership: Membership): PersonEvent => ({
  type: 'MembershipGiven',
  data: { personId, membership },
});
const end = (until: string) =>
  ({ type: 'EndMembership', personId, membershipId: 'membership-1', until }) as const;
const ended = (until: string): PersonEvent => ({
  type: 'MembershipEnded',
  data: { personId, membershipId: 'membership-1', until },
});

describe('people of desks, organisers, locations, referrers and the agency', () => {
  it('belong to them from one day until another', () => {
    given(described)
      .when(give(worker({ until: '2026-06-30' })))
      .then(gave(worker({ until: '2026-06-30' })));
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    const holds = (day: string) => holdsOn(worker({ until: '2026-06-30' }), day);
    expect(days.map(holds)).toEqual([false, true, true, false]);
  });

  it('may act in two roles, but not have one membership twice at a time', () => {
    const coordinator = worker({
      membershipId: 'membership-2',
      role: 'organiserCoordinator',
      organiserId: 'o',
    });
    given(described, gave(worker())).when(give(coordinator)).then(gave(coordinator));
    given(described, gave(worker()))
      .when(give(worker({ membershipId: 'membership-3' })))
      .thenFails('RULE_VIOLATED');
    const again = worker({ membershipId: 'membership-3', from: '2027-01-01' });
    given(described, gave(worker({ until: '2026-12-31' })))
      .when(give(again))
      .then(gave(again));
  });

  it('act for something: a desk worker for a desk, a child-minder for a location', () => {
    given(described)
      .when(give(worker({ deskId: undefined })))
      .thenFails('BAD_INPUT');
    given(described)
      .when(give(worker({ role: 'childMinder' })))
      .thenFails('BAD_INPUT');
    const policy: Membership = { membershipId: 'm', role: 'policy', from: '2026-01-01' };
    given(described).when(give(policy)).then(gave(policy));
  });

  it('leave on a day, and not later than was said', () => {
    given(described, gave(worker())).when(end('2026-03-31')).then(ended('2026-03-31'));
    given(described, gave(worker()), ended('2026-03-31')).when(end('2026-05-31')).thenNothing();
    given(described).when(end('2026-03-31')).thenFails('NOT_FOUND');
    given(described)
      .when(give(worker({ until: '2025-12-31' })))
      .thenFails('BAD_INPUT');
  });

  it('are erased, and then act for nobody any more', () => {
    const erase = { type: 'ErasePerson', personId } as const;
    const erased: PersonEvent = { type: 'PersonErased', data: { personId } };
    given(described, gave(worker())).when(erase).then(erased);
    given(described, erased).when(give(worker())).thenFails('ERASED');
    given(described, erased).when(erase).thenNothing();
  });

  it('are there before they act for somebody', () => when(give(worker())).thenFails('NOT_FOUND'));
});
