import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { described, groupDescribed, groupId, week } from '../../testing/samples.js';
import { location } from './location.js';
import type { EnrolDirectly } from './location-commands.js';
import type { LocationEvent } from './location-events.js';

const { given } = specification(location);
const onePlace = [described(), groupDescribed({ mo_am: 1 })];
const enrol: EnrolDirectly = {
  type: 'enrolDirectly',
  enrolmentId: 'enrolment-1',
  start: '2026-03-02',
  until: '2026-09-01',
  pattern: week('mo_am'),
};
const enrolled: LocationEvent = {
  type: 'enrolledDirectly',
  data: {
    enrolmentId: 'enrolment-1',
    placeGroupId: groupId,
    start: '2026-03-02',
    until: '2026-09-01',
    pattern: week('mo_am'),
  },
};
const end = (on: string) => ({ type: 'endEnrolment' as const, enrolmentId: 'enrolment-1', on });
const ended = (on: string): LocationEvent => ({
  type: 'enrolmentEnded',
  data: { enrolmentId: 'enrolment-1', on, cause: 'careEnded' },
});

describe('enrolling a child without an offer', () => {
  it('takes a place', () => {
    given(...onePlace)
      .when(enrol)
      .then(enrolled);
  });

  it('is done once, however often it is said', () => {
    given(...onePlace, enrolled)
      .when(enrol)
      .thenNothing();
  });

  it.each([
    ['other half-days', { pattern: week('tu_am') }],
    ['another start', { start: '2026-03-09' }],
    ['another request', { requestId: 'request-2' }],
  ])('is another child with %s: not under the same id', (_, change) => {
    given(...onePlace, enrolled)
      .when({ ...enrol, ...change })
      .thenFails('ALREADY_EXISTS');
  });

  it('never oversells a half-day', () => {
    given(...onePlace, enrolled)
      .when({ ...enrol, enrolmentId: 'enrolment-2' })
      .thenFails('NO_CAPACITY');
  });

  it('needs a group for the age', () => {
    given(...onePlace)
      .when({ ...enrol, birthMonth: '2020-01' })
      .thenFails('NO_CAPACITY');
  });

  it('does not end before it starts', () => {
    given(...onePlace)
      .when({ ...enrol, until: '2026-03-02' })
      .thenFails('BAD_INPUT');
  });
});

describe('ending an enrolment', () => {
  it('frees its half-days from that day on', () => {
    given(...onePlace, enrolled)
      .when(end('2026-06-01'))
      .then(ended('2026-06-01'));
    given(...onePlace, enrolled, ended('2026-06-01'))
      .when({ ...enrol, enrolmentId: 'enrolment-2', start: '2026-06-01' })
      .thenState(({ placements }) => expect(placements).toHaveLength(2));
  });

  it('is done once', () => {
    given(...onePlace, enrolled, ended('2026-06-01'))
      .when(end('2026-06-01'))
      .thenNothing();
  });

  it('does not lengthen it, as others may count on the place', () => {
    given(...onePlace, enrolled, ended('2026-06-01'))
      .when(end('2026-07-01'))
      .thenFails('RULE_VIOLATED');
  });

  it('does not lie before its start', () => {
    given(...onePlace, enrolled)
      .when(end('2026-03-01'))
      .thenFails('RULE_VIOLATED');
  });

  it('needs an enrolment', () => {
    given(...onePlace)
      .when(end('2026-06-01'))
      .thenFails('NOT_FOUND');
  });
});
