import type { View } from '@samenloket/read-models';
import { type PersonDetails, withEnd } from '../../domain/person/person.js';
import type { Membership } from '../../domain/person/membership.js';
import { ownProducer, personEvent } from '../own-event.js';

/** A member of staff; without details once it is erased. */
export interface PersonDoc {
  readonly personId: string;
  readonly details: PersonDetails | null;
  readonly erased: boolean;
  readonly memberships: readonly Membership[];
}

export const peopleView: View<PersonDoc> = {
  name: 'people',
  version: 1,
  producers: [ownProducer],
  indexes: [
    { name: 'membership', paths: ['memberships.membershipId'] },
    { name: 'desk', paths: ['memberships.deskId'] },
    { name: 'organiser', paths: ['memberships.organiserId'] },
    { name: 'referrer', paths: ['memberships.referrerId'] },
  ],
  keys: (sourced) => {
    const event = personEvent(sourced);
    return event ? [event.data.personId] : [];
  },
  project: (doc, sourced, personId) => {
    const event = personEvent(sourced);
    if (!event) return doc;
    const before = doc ?? { personId, details: null, erased: false, memberships: [] };
    switch (event.type) {
      case 'PersonDescribed':
        return { ...before, details: event.data.details };
      case 'MembershipGiven':
        return { ...before, memberships: [...before.memberships, event.data.membership] };
      case 'MembershipEnded': {
        const { membershipId, until } = event.data;
        return { ...before, memberships: withEnd(before.memberships, membershipId, until) };
      }
      case 'PersonErased':
        return { ...before, details: null, erased: true };
    }
  },
};
