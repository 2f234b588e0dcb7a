import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { closed, registered } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);
const added = (applicantId: string): CareRequestEvent => ({
  type: 'ApplicantAdded',
  data: { applicantId, applicant: { firstName: 'Sam' } },
});
const add = (applicantId: string) =>
  ({ type: 'AddApplicant', applicantId, applicant: { firstName: 'Sam' } }) as const;

describe('several applicants of one request', () => {
  it('two parents who ask for the same child act for one request', () => {
    given(registered).when(add('sam')).then(added('sam'));
    given(registered, added('sam')).when(add('sam')).thenNothing();
  });

  it('one who no longer acts for it is taken off, and only one who does', () => {
    const remove = { type: 'RemoveApplicant', applicantId: 'sam' } as const;
    given(registered, added('sam'))
      .when(remove)
      .thenState(({ applicantIds }) => expect(applicantIds).toEqual([]));
    given(registered).when(remove).thenFails('NOT_FOUND');
  });

  it('are at most five beside the first, and none is added to a closed request', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map(added);
    given(registered, ...five)
      .when(add('f'))
      .thenFails('RULE_VIOLATED');
    given(registered, closed).when(add('sam')).thenFails('RULE_VIOLATED');
  });
});
