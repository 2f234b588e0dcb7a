import { describe, expect, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { closed, registered } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);
/** Expected on 2025-03-14. */
const unborn = registered;
const born = (birthDate: string): CareRequestEvent => ({
  type: 'ChildBorn',
  data: { birthMonth: birthDate.slice(0, 7), birthDate, firstName: null },
});
const bear = (birthDate: string) => ({ type: 'RecordBirth', birthDate }) as const;
const lost: CareRequestEvent = {
  type: 'CareRequestClosed',
  data: { outcome: 'lapsed', reason: 'miscarriage', explanation: null },
};

describe('an unborn child', () => {
  it('the birth replaces the expected date', () => {
    given(unborn)
      .when(bear('2025-03-20'))
      .thenState(({ content }) => {
        expect(content?.facts).toMatchObject({ unborn: false, birthMonth: '2025-03' });
        expect(content?.child).toMatchObject({ birthDate: '2025-03-20', lastName: 'Voorbeeld' });
      });
  });

  it('may be born months too early: month and age follow, the asked start stays', () => {
    given(unborn)
      .when(bear('2024-12-02'))
      .thenState(({ content }) =>
        expect(content?.facts).toMatchObject({
          birthMonth: '2024-12',
          unborn: false,
          originalStart: '2025-09-01',
          wantedStart: '2025-09-01',
        }),
      );
  });

  it('is not born so far from the expected date that one of both is a slip', () => {
    given(unborn).when(bear('2024-11-01')).thenFails('BAD_INPUT');
    given(unborn).when(bear('2025-04-12')).thenFails('BAD_INPUT');
  });

  it('is born once, also when the request is closed because it has its place', () => {
    given(unborn, closed).when(bear('2025-03-20')).then(born('2025-03-20'));
    given(unborn, born('2025-03-20')).when(bear('2025-03-20')).thenFails('RULE_VIOLATED');
  });

  it('a miscarriage ends the request as lapsed, and no birth follows', () => {
    given(unborn).when({ type: 'RecordMiscarriage' }).then(lost);
    given(unborn, lost).when(bear('2025-03-20')).thenFails('RULE_VIOLATED');
    given(unborn, born('2025-03-20')).when({ type: 'RecordMiscarriage' }).thenFails('RULE_VIOLATED');
    given(unborn, born('2025-03-20'))
      .when({ type: 'CloseCareRequest', outcome: 'lapsed', reason: 'miscarriage' })
      .thenFails('RULE_VIOLATED');
  });
});
