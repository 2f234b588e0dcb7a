import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { CareRequestEvent } from '../care-request.events.js';
import { careRequestDecider } from '../care-request.decider.js';
import { closed, erased, registered, reopened } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);

const terms = { reminderDays: 14, reminders: 2 };
const chaseOn = (today: string) => ({ type: 'ChaseReconfirmation', today, terms }) as const;
const asked = (attempt: number, answerBy: string): CareRequestEvent => ({
  type: 'ReconfirmationAsked',
  data: { answerBy, attempt },
});
const reconfirmed: CareRequestEvent = { type: 'CareRequestReconfirmed', data: { by: 'family' } };
const unreachable: CareRequestEvent = {
  type: 'CareRequestClosed',
  data: { outcome: 'unreachable', reason: undefined, duplicateOf: undefined, explanation: null },
};
const byFamily = { type: 'ReconfirmCareRequest', by: 'family' } as const;

describe('asking whether a family still searches', () => {
  it('gives it days to answer, which stand in the event', () => {
    given(registered).when(chaseOn('2026-03-02')).then(asked(1, '2026-03-16'));
  });

  it('reminds it only after the last day to answer, as often as was agreed', () => {
    given(registered, asked(1, '2026-03-16')).when(chaseOn('2026-03-16')).thenNothing();
    given(registered, asked(1, '2026-03-16')).when(chaseOn('2026-03-17')).then(asked(2, '2026-03-31'));
    given(registered, asked(2, '2026-03-31')).when(chaseOn('2026-04-01')).then(asked(3, '2026-04-15'));
  });

  it('ends after the last reminder: the request is closed as unreachable, never deleted', () => {
    given(registered, asked(3, '2026-04-15')).when(chaseOn('2026-04-16')).then(unreachable);
  });

  it('asks nobody whose request is closed, or whose data were erased', () => {
    given(registered, closed).when(chaseOn('2026-03-02')).thenNothing();
    given(registered, erased).when(chaseOn('2026-03-02')).thenNothing();
  });

  it('begins anew once the family has answered', () => {
    given(registered, asked(2, '2026-03-31')).when(byFamily).then(reconfirmed);
    given(registered, asked(2, '2026-03-31'), reconfirmed)
      .when(chaseOn('2026-09-30'))
      .then(asked(1, '2026-10-14'));
  });

  it('opens the request again for a family that answers after all', () => {
    given(registered, asked(3, '2026-04-15'), unreachable).when(byFamily).then(reopened, reconfirmed);
    given(registered, asked(3, '2026-04-15'), unreachable, reopened)
      .when(chaseOn('2026-10-01'))
      .then(asked(1, '2026-10-15'));
    given(registered, closed).when(byFamily).thenFails('RULE_VIOLATED');
  });

  it('is answered by another sign of the family as well', () => {
    const byAnotherSign = { type: 'ReconfirmCareRequest', by: 'anotherSign' } as const;
    given(registered, asked(1, '2026-03-16'))
      .when(byAnotherSign)
      .then({ type: 'CareRequestReconfirmed', data: { by: 'anotherSign' } });
    given(registered).when(byAnotherSign).thenNothing();
  });
});
