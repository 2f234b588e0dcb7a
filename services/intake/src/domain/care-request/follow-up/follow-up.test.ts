import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { CareRequestEvent } from '../care-request.events.js';
import { careRequestDecider } from '../care-request.decider.js';
import { closed, erased, registered } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);

const called = {
  type: 'RecordFollowUp',
  channel: 'phone',
  action: 'talked',
  colleague: 'Bo',
  note: 'Zoekt ook in Damme',
  stepId: 'step-1',
  nextStep: 'Bel crèche De Kiekens',
  dueOn: '2026-03-12',
} as const;
const { type: _command, ...said } = called;
const followedUp: CareRequestEvent = { type: 'FollowUpRecorded', data: said };
const assigned: CareRequestEvent = { type: 'CareRequestAssigned', data: { to: 'person-1', colleague: 'Bo' } };

describe('the follow-up of a request', () => {
  it('says through which channel what was done by whom, and what comes next by when', () => {
    given(registered).when(called).then(followedUp);
    given(registered, closed).when(called).then(followedUp);
  });

  it('has a day with each next step, and a step with each day', () => {
    const { dueOn: _day, ...withoutDay } = called;
    given(registered).when(withoutDay).thenFails('RULE_VIOLATED');
    const { nextStep: _step, ...withoutStep } = called;
    given(registered).when(withoutStep).thenFails('RULE_VIOLATED');
  });

  it('has each next step done once', () => {
    const complete = { type: 'CompleteNextStep', stepId: 'step-1', colleague: 'An' } as const;
    const done: CareRequestEvent = {
      type: 'NextStepCompleted',
      data: { stepId: 'step-1', colleague: 'An' },
    };
    given(registered, followedUp).when(complete).then(done);
    given(registered, followedUp, done).when(complete).thenFails('NOT_FOUND');
    given(registered).when(complete).thenFails('NOT_FOUND');
  });

  it('is the work of one colleague, of another one, or of nobody', () => {
    const assign = { type: 'AssignCareRequest', to: 'person-1', colleague: 'Bo' } as const;
    given(registered).when(assign).then(assigned);
    given(registered, assigned).when(assign).thenNothing();
    given(registered, assigned)
      .when({ type: 'AssignCareRequest' })
      .then({ type: 'CareRequestAssigned', data: { to: undefined, colleague: null } });
  });

  it('ends with the erasure of the family', () => {
    given(registered, erased).when(called).thenFails('ERASED');
    given(registered, erased).when({ type: 'AssignCareRequest', to: 'person-1' }).thenFails('ERASED');
  });
});
