import { randomUUID } from 'node:crypto';
import { deskIdOf } from '@samenloket/contracts';
import type { About } from './rule.js';

/** Everything that an operation can be asked about: one request with what belongs to it, in one state. */
export interface Subject {
  readonly requestId: string;
  readonly familyId: string;
  readonly referrerId: string;
  readonly offerId: string;
  readonly enrolmentId: string;
  readonly enquiryId: string;
  /** The same child at the neighbouring desk, when there is a suggestion. */
  readonly otherRequestId: string;
  /** A sudden closure of a location with one child, and the line of that child on the call list. */
  readonly closureId: string;
  readonly entryId: string;
  /** An allocation round that was announced, of its desk. */
  readonly roundId: string;
  readonly deskId: string;
  readonly deskCode: string;
  readonly organiserId: string;
  readonly locationId: string;
  readonly placeGroupId: string;
  /** Another desk: to transfer to, to let in. */
  readonly otherDeskId: string;
  /** A word that stands in every personal field. */
  readonly word: string;
}

/** By which id an answer is known to be about it. */
export const idOf: Record<Exclude<About, 'nothing'>, keyof Subject> = {
  request: 'requestId',
  offer: 'offerId',
  family: 'familyId',
  enquiry: 'enquiryId',
  enrolment: 'enrolmentId',
  suggestion: 'requestId',
  closure: 'closureId',
  round: 'roundId',
  location: 'locationId',
  organiser: 'organiserId',
  desk: 'deskId',
};

/** The same question about what does not exist. */
export function unknownOf(about: About, subject: Subject): Subject {
  const made: readonly (keyof Subject)[] =
    about === 'location' ? ['locationId', 'placeGroupId'] : about === 'nothing' ? [] : [idOf[about]];
  const desk = about === 'desk' && { deskCode: 'LLK-NERGENS', deskId: deskIdOf('LLK-NERGENS') };
  const known = about === 'enrolment' || about === 'offer' ? ([...made, 'requestId'] as const) : made;
  return { ...subject, ...Object.fromEntries(known.map((name) => [name, randomUUID()])), ...desk };
}
